import type { StoredDecisions } from './decisions-store';
import { inputIssue } from './input-issues';
import { refuse } from './refusal';

/** Issues about which somebody said something come before those that only the baseline names. */
type Place = readonly [part: 'said' | 'accepted', issueId: string];

/** A page of the issues that decisions are about, in an order that stays while decisions come and go. */
export function pageOf(
  all: ReadonlyMap<string, StoredDecisions>,
  size: number,
  cursor?: string,
): { ids: string[]; next?: string } {
  const after = cursor === undefined ? undefined : placeOf(cursor);
  const places = [...all]
    .map(([id, made]): Place => [said(made) ? 'said' : 'accepted', id])
    .filter((place) => after === undefined || compare(place, after) > 0)
    .sort(compare);
  const page = places.slice(0, size);
  const last = page.at(-1);
  return {
    ids: page.map(([, id]) => id),
    ...(last && places.length > size ? { next: last.join(':') } : {}),
  };
}

const said = ({ override, exceptions, disputes, handOver }: StoredDecisions): boolean =>
  override !== undefined || handOver !== undefined || exceptions.length + disputes.length > 0;

function placeOf(cursor: string): Place {
  const [, part, id] = /^(said|accepted):(.+)$/su.exec(cursor) ?? [];
  if (part === undefined || id === undefined)
    throw refuse('bad-input', { method: 'decisions' }, [inputIssue('cursor', 'wrong-form')]);
  return [part as Place[0], id];
}

/** Ids of hosts are numbers as a rule: then as numbers, else as text. */
function compare([partA, a]: Place, [partB, b]: Place): number {
  if (partA !== partB) return partA === 'said' ? -1 : 1;
  return Number(a) - Number(b) || (a < b ? -1 : a > b ? 1 : 0);
}
