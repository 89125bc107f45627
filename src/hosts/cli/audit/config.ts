import * as v from 'valibot';
import { isMap, isSeq, LineCounter, parseDocument, type Document, type Node } from 'yaml';
import { FINDING_KINDS } from '../../../core/finding';
import { Complaint } from '../complaint';
import { decodeFile, encodingOf, firstBytes } from '../read/decode';
import { Config, SHAPES } from './config-schema';

const NO_MAP = 'The configuration is a map of people, severities, graceDays, ownerField and activeSprints.';

type Path = readonly (string | number)[];

/** Reads and checks a configuration; every mistake is named with its line, its column and what to write instead. */
export async function readConfig(path: string): Promise<Config> {
  const encoding = encodingOf(path, await firstBytes(path));
  let source = '';
  for await (const piece of decodeFile(path, encoding)) source += piece;
  return parseConfig(path, source);
}

export function parseConfig(path: string, source: string): Config {
  const lines = new LineCounter();
  const document = parseDocument(source, { lineCounter: lines, prettyErrors: false });
  const place = (offset: number | undefined): string => {
    const { line, col } = lines.linePos(offset ?? 0);
    return `${path}:${line}:${col}`;
  };
  const [broken] = document.errors;
  if (broken)
    throw new Complaint(
      place(broken.pos[0]),
      `is not YAML (${broken.message})`,
      'Check indentation, colons and quotes.',
    );
  if (document.contents !== null && !isMap(document.contents))
    throw new Complaint(place(0), 'is not a map of settings', NO_MAP);
  const read = v.safeParse(Config, document.toJS() ?? {});
  if (!read.success) throw wrong(document, read.issues, place);
  const twice = mappedTwice(read.output);
  if (twice)
    throw new Complaint(
      place(offsetOf(document, ['people', twice.again, 'person'])),
      `"${read.output.people[twice.again]!.person}" is listed twice (first on line ${lineOf(document, twice.first, lines)})`,
      'Keep one entry with all roles, or give each entry its own "within".',
    );
  return read.output;
}

function wrong(
  document: Document,
  issues: readonly v.BaseIssue<unknown>[],
  place: (offset?: number) => string,
): Complaint {
  const told = issues.map((issue) => {
    const path = (issue.path ?? []).map((step) => step.key as string | number);
    return { where: place(offsetOf(document, path)), ...mistake(issue, path) };
  });
  const [first, ...more] = told;
  const rest = more.map(({ where, problem, remedy }) => `${where}: ${problem}\n  ${remedy}`);
  return new Complaint(first!.where, first!.problem, [first!.remedy, ...rest].join('\n'));
}

function mistake(issue: v.BaseIssue<unknown>, path: Path): { problem: string; remedy: string } {
  const key = [...path].reverse().find((step) => typeof step === 'string') ?? '';
  if (issue.type === 'strict_object' && issue.expected === 'never') return unknownKey(String(path.at(-1)), path);
  const kind = path[0] === 'severities' ? 'severities' : key;
  const name = path.join('.') || 'the configuration';
  const is = issue.input === undefined ? 'is missing' : `is ${JSON.stringify(issue.input)?.slice(0, 60)}`;
  return {
    problem: `${name} ${is}`,
    remedy: SHAPES[kind] ?? NO_MAP,
  };
}

function unknownKey(key: string, path: Path): { problem: string; remedy: string } {
  const known =
    path[0] === 'severities'
      ? FINDING_KINDS
      : path.length > 1
        ? ['person', 'roles', 'within', 'from', 'until']
        : Object.keys(Config.entries);
  return { problem: `there is no key "${key}"`, remedy: `Known here: ${known.join(', ')}.` };
}

/** Offset of a key (for an unknown or broken value) or of an item of a list. */
function offsetOf(document: Document, path: Path): number | undefined {
  let node: Node | null = document.contents as Node | null;
  let offset = node?.range?.[0];
  for (const step of path) {
    if (isMap(node)) {
      const pair = node.items.find(({ key }) => String((key as { value?: unknown } | null)?.value) === String(step));
      if (!pair) return offset;
      offset = (pair.key as Node).range?.[0] ?? offset;
      node = pair.value as Node | null;
    } else if (isSeq(node)) {
      node = (node.items[Number(step)] ?? null) as Node | null;
      offset = node?.range?.[0] ?? offset;
    } else return offset;
  }
  return offset;
}

const lineOf = (document: Document, index: number, lines: LineCounter): number =>
  lines.linePos(offsetOf(document, ['people', index, 'person']) ?? 0).line;

export const sameName = (name: string): string => name.normalize('NFKC').trim().toLowerCase();

/** Two entries of one person clash unless they hold in different places or at different times. */
export const clash = (a: Config['people'][number], b: Config['people'][number]): boolean =>
  JSON.stringify([...(a.within ?? [])].sort()) === JSON.stringify([...(b.within ?? [])].sort()) &&
  !((a.until && b.from && a.until < b.from) || (b.until && a.from && b.until < a.from));

function mappedTwice({ people }: Config): { first: number; again: number } | undefined {
  for (const [again, entry] of people.entries()) {
    const first = people.findIndex(
      (one, i) => i < again && sameName(one.person) === sameName(entry.person) && clash(one, entry),
    );
    if (first >= 0) return { first, again };
  }
  return undefined;
}
