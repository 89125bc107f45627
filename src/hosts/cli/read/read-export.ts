import { Complaint } from '../complaint';
import { encodingOf, firstBytes, type Encoding } from './decode';
import type { Export, ReadOptions } from './export';
import { readCsv } from './read-csv';
import { readJson, readJsonLines } from './read-json';

export type { ColumnReport, Export, ExportKind, ReadOptions, Row } from './export';

/**
 * Opens an export of Jira or Azure Boards (CSV, REST JSON, JSON lines), told by its content, not by its name. Throws a
 * `Complaint` where the whole file is unusable; a row that is unusable becomes a rejected row.
 */
export async function readExport(path: string, options: ReadOptions): Promise<Export> {
  const bytes = await firstBytes(path);
  if (bytes.length === 0) throw new Complaint(path, 'is empty', 'Export it again, with at least one work item.');
  const encoding = encodingOf(path, bytes);
  const start = startOf(bytes, encoding);
  const sign = start.trimStart()[0];
  if (sign === undefined) throw new Complaint(path, 'holds nothing but blanks', 'Export it again.');
  if (sign === '<')
    throw new Complaint(path, 'is HTML or XML', 'Export it as CSV, or save the JSON of the REST answer.');
  if (sign === '[') return readJson(path, encoding, options);
  if (sign !== '{') return readCsv(path, start, encoding, options);
  return manyLines(start) ? readJsonLines(path, encoding, options) : readJson(path, encoding, options);
}

const startOf = (bytes: Buffer, encoding: Encoding): string =>
  new TextDecoder(encoding, { fatal: false }).decode(bytes, { stream: true });

/** JSON lines where the first line is an object by itself, and either more follow or it is no host's answer. */
function manyLines(start: string): boolean {
  const [first = '', ...more] = start.trimStart().split('\n');
  if (more.length === 0 && start.length >= 60_000) return false;
  try {
    const value = JSON.parse(first) as Record<string, unknown>;
    return more.some((line) => line.trim() !== '') || !('issues' in value || 'value' in value || 'responses' in value);
  } catch {
    return more.some((line) => /^\s*\{.*\}\s*$/u.test(line)) && /^\s*\{.*\}?\s*$/u.test(first) && first.length > 2;
  }
}
