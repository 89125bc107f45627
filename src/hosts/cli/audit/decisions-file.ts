import * as v from 'valibot';
import { Complaint } from '../complaint';
import { decodeFile, encodingOf, firstBytes } from '../read/decode';
import { AuditExport, DecisionLine, EXAMPLE, FIELDS } from './decisions-schema';

/** A decision and where it was read. */
export interface ReadDecision {
  readonly path: string;
  /** `FILE:LINE`, or `FILE, item N` in a list. */
  readonly place: string;
  readonly line: DecisionLine;
}

export interface DecisionsFile {
  readonly path: string;
  /** What the file was taken for. */
  readonly kind: 'lines' | 'list' | 'audit';
  readonly decisions: readonly ReadDecision[];
}

interface Found {
  readonly place: string;
  readonly value: unknown;
}

/** Mistakes that are told at once. */
const MOST = 20;

/**
 * Reads decisions: JSON lines, a JSON list of the same, or an audit that the app exported.
 * @throws Complaint naming each line that cannot be used, and what to write instead
 */
export async function readDecisions(path: string): Promise<DecisionsFile> {
  let source = '';
  for await (const piece of decodeFile(path, encodingOf(path, await firstBytes(path)))) source += piece;
  return parseDecisions(path, source);
}

export function parseDecisions(path: string, source: string): DecisionsFile {
  const whole = parsed(source);
  if (isObject(whole) && Array.isArray(whole.items)) return fromAudit(path, whole);
  const list = Array.isArray(whole) ? whole : isObject(whole) ? whole.decisions : undefined;
  if (Array.isArray(list)) {
    const found = list.map((value, index): Found => ({ place: `${path}, item ${index + 1}`, value }));
    return { path, kind: 'list', decisions: checked(path, found) };
  }
  if (whole === undefined && source.trimStart().startsWith('['))
    throw new Complaint(path, 'begins like a JSON list and is none', 'Export it again, or write one object a line.');
  return { path, kind: 'lines', decisions: checked(path, lines(path, source)) };
}

const parsed = (source: string): unknown => {
  try {
    return JSON.parse(source) as unknown;
  } catch {
    return undefined;
  }
};

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const lines = (path: string, source: string): Found[] =>
  source.split(/\r?\n/u).flatMap((text, index) => {
    if (text.trim() === '') return [];
    return [{ place: `${path}:${index + 1}`, value: parsed(text) }];
  });

function checked(path: string, found: readonly Found[]): ReadDecision[] {
  const mistakes: Complaint[] = [];
  const decisions: ReadDecision[] = [];
  for (const { place, value } of found) {
    const read = readOne(place, value);
    if (read instanceof Complaint) mistakes.push(read);
    else decisions.push({ path, place, line: read });
  }
  mistakes.push(...twice(decisions));
  const [first, ...more] = mistakes;
  if (!first) return decisions;
  const rest = more.slice(0, MOST).map((each) => `${each.place}: ${each.problem}\n  ${each.remedy}`);
  const left = more.length - rest.length;
  throw new Complaint(
    first.place,
    first.problem,
    [first.remedy, ...rest, ...(left > 0 ? [`… and ${left} more`] : [])].join('\n'),
  );
}

function readOne(place: string, value: unknown): DecisionLine | Complaint {
  if (!isObject(value)) return new Complaint(place, 'is not a JSON object', `Write one object a line: ${EXAMPLE}`);
  const read = v.safeParse(DecisionLine, value);
  if (!read.success) return mistake(place, read.issues[0]);
  if (read.output.key === undefined && read.output.issueId === undefined)
    return new Complaint(place, 'names no work item', FIELDS.key ?? '');
  return read.output;
}

function mistake(place: string, issue: v.BaseIssue<unknown>): Complaint {
  const field = String(issue.path?.[0]?.key ?? 'what');
  if (issue.type === 'strict_object' && issue.expected === 'never')
    return new Complaint(place, `there is no field "${field}" here`, `Leave it out, or mend its name: ${EXAMPLE}`);
  const input = issue.path?.[0]?.input as Record<string, unknown> | undefined;
  const given = JSON.stringify(input?.[field]);
  const is = given === undefined ? 'is missing' : `is ${given.slice(0, 60)}`;
  return new Complaint(place, `${field} ${is}`, FIELDS[field] ?? `Write it like this: ${EXAMPLE}`);
}

/** An item is overridden once, and each of its findings excepted once; a baseline may say a thing twice. */
function twice(decisions: readonly ReadDecision[]): Complaint[] {
  const first = new Map<string, string>();
  return decisions.flatMap(({ place, line }) => {
    if (line.what !== 'override' && line.what !== 'exception') return [];
    const about = line.what === 'exception' ? `exception for ${line.finding}` : 'override';
    const item = nameOf(line);
    const earlier = first.get(`${item} ${about}`);
    first.set(`${item} ${about}`, earlier ?? place);
    return earlier === undefined
      ? []
      : [new Complaint(place, `${item} has a second ${about} (the first: ${earlier})`, 'Keep one of them.')];
  });
}

/** How people name the item that a decision is about. */
export const nameOf = ({ key, issueId }: DecisionLine): string => String(key ?? issueId ?? '');

/** An exported audit says which items somebody set, and which findings were accepted. */
function fromAudit(path: string, whole: unknown): DecisionsFile {
  const read = v.safeParse(AuditExport, whole);
  if (!read.success) {
    const where = (read.issues[0].path ?? []).map(({ key }) => String(key)).join('.');
    throw new Complaint(path, `is not an audit that the app exported (${where})`, 'Export it again, as JSON.');
  }
  const { audit, items } = read.output;
  const decisions = items.flatMap(({ id, key, work, setByPerson, findings }, index): ReadDecision[] => {
    const about = { issueId: id, ...(key ? { key } : {}), at: audit.at };
    const reason = 'As the audit was exported';
    const place = `${path}, item ${index + 1}`;
    const accepted = findings.flatMap(({ kind, accepted: by }): DecisionLine[] => {
      if (!by) return [];
      if (by === 'baseline') return [{ ...about, what: 'baseline', finding: kind, call: work }];
      return [{ ...about, what: 'exception', finding: kind, call: work, reason }];
    });
    const set: DecisionLine[] =
      setByPerson && work !== 'unclear' ? [{ ...about, what: 'override', call: work, reason }] : [];
    return [...set, ...accepted].map((line) => ({ path, place, line }));
  });
  return { path, kind: 'audit', decisions };
}
