import { parse, type CsvError, type Info } from 'csv-parse';
import { Readable } from 'node:stream';
import { Complaint } from '../complaint';
import { decodeFile, type Encoding } from './decode';

/** A longer record is a quote that was never closed. */
const LONGEST_RECORD = 16 * 1024 * 1024;

export interface CsvForm {
  readonly encoding: Encoding;
  readonly delimiter: string;
  /** 2 where a spreadsheet put a `sep=` line on top. */
  readonly fromLine: number;
}

/** Which sign parts the columns: the one that stands most often in the first line outside quotes. */
export function csvForm(start: string, encoding: Encoding): CsvForm {
  const told = /^sep=(.)\r?\n/u.exec(start);
  if (told) return { encoding, delimiter: told[1]!, fromLine: 2 };
  const line = /^(?:"(?:[^"]|"")*"|[^"\r\n])*/u.exec(start)?.[0].replace(/"(?:[^"]|"")*"/gu, '') ?? '';
  const times = (sign: string): number => line.split(sign).length - 1;
  const [best] = [',', ';', '\t', '|'].sort((a, b) => times(b) - times(a));
  return { encoding, delimiter: times(best!) > 0 ? best! : ',', fromLine: 1 };
}

export interface CsvRow {
  /** Line on which the row ends. */
  readonly line: number;
  readonly cells: readonly string[];
}

/** Rows of a CSV file, the header first, one at a time. */
export async function* csvRows(path: string, form: CsvForm): AsyncGenerator<CsvRow> {
  const parser = parse({
    delimiter: form.delimiter,
    from_line: form.fromLine,
    info: true,
    relax_column_count: true,
    skip_empty_lines: true,
    max_record_size: LONGEST_RECORD,
  });
  const source = Readable.from(decodeFile(path, form.encoding));
  source.on('error', (error) => parser.destroy(error));
  source.pipe(parser);
  let last = form.fromLine - 1;
  try {
    for await (const { record, info } of parser as AsyncIterable<{ record: string[]; info: Info }>) {
      last = info.lines;
      yield { line: info.lines, cells: record };
    }
  } catch (error) {
    throw error instanceof Complaint ? error : broken(path, error as CsvError, last + 1);
  } finally {
    source.destroy();
    parser.destroy();
  }
}

/** `start` is the line on which the row that could not be read begins: there a quote that is never closed was opened. */
function broken(path: string, error: CsvError, start: number): Complaint {
  const line = Number(/line (\d+)/u.exec(error.message)?.[1] ?? error.lines ?? 0);
  const place = line > 0 ? `${path}:${line}` : path;
  const remedy = 'Put the cell in quotes, write each quote inside it twice, or export the file again.';
  if (error.code === 'CSV_QUOTE_NOT_CLOSED' || error.code === 'CSV_MAX_RECORD_SIZE')
    return new Complaint(`${path}:${start}`, 'a quote is opened and never closed', remedy);
  if (
    error.code === 'INVALID_OPENING_QUOTE' ||
    error.code === 'CSV_INVALID_CLOSING_QUOTE' ||
    error.code === 'CSV_NON_TRIMABLE_CHAR_AFTER_CLOSING_QUOTE'
  )
    return new Complaint(place, 'a quote stands in the middle of a cell', remedy);
  return new Complaint(place, `is not readable as CSV (${error.message})`, remedy);
}
