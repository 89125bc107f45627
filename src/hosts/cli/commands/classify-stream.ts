import * as v from 'valibot';
import { judge } from '../engine';
import { isUtf8 } from '../read/decode';
import { byteLines } from '../read/lines';
import { PlainItem, plainProblem, plainWorkItem } from '../read/plain-record';
import type { Output } from '../show/output';
import { verdictLine } from './evidence';

interface Mistake {
  readonly id: string | number | null;
  readonly problem: string;
  readonly remedy: string;
}

const NOT_JSON: Mistake = {
  id: null,
  problem: 'is not JSON',
  remedy: 'Write one object a line, without line breaks inside: {"id": "A-1", "title": "…"}',
};

function judgeLine(bytes: Buffer): { line: object } | { mistake: Mistake } {
  if (!isUtf8(bytes))
    return { mistake: { id: null, problem: 'is not UTF-8 text', remedy: 'Save the input as UTF-8.' } };
  const source = bytes.toString('utf8').replace(/^\ufeff/u, '');
  if (source.trim() === '') return { mistake: { id: null, problem: 'is empty', remedy: 'Remove empty lines.' } };
  let value: unknown;
  try {
    value = JSON.parse(source);
  } catch {
    return { mistake: NOT_JSON };
  }
  const read = v.safeParse(PlainItem, value);
  if (!read.success) return { mistake: { id: null, ...plainProblem(read.issues) } };
  const item = plainWorkItem(read.output);
  return { line: verdictLine(read.output, item, judge(item)) };
}

/**
 * Judges JSON lines one at a time, in order: as many lines come out as went in. A line that cannot be read becomes
 * `{id: null, line, error}` and a complaint on the other output. Empty lines at the very end are none. Answers how many
 * lines could not be read.
 */
export async function classifyStream(input: AsyncIterable<Buffer>, out: Output, complaints: Output): Promise<number> {
  let number = 0;
  let mistakes = 0;
  let empty = 0;
  const write = async (bytes: Buffer): Promise<void> => {
    number++;
    const result = judgeLine(bytes);
    if ('line' in result) return out.write(`${JSON.stringify(result.line)}\n`);
    const { problem, remedy } = result.mistake;
    mistakes++;
    await complaints.write(`line ${number}: ${problem}. ${remedy}\n`);
    await out.write(`${JSON.stringify({ id: null, line: number, error: `${problem}. ${remedy}` })}\n`);
  };
  for await (const bytes of byteLines(input)) {
    if (bytes.length === 0) {
      empty++;
      continue;
    }
    for (; empty > 0; empty--) await write(Buffer.alloc(0));
    await write(bytes);
  }
  return mistakes;
}
