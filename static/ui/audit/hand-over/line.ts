import type { ApiError, Person, PlannedHandOver, Standing } from '../../../../src/app/api';
import type { FindingKind } from '../../../../src/core/finding';

/** How far one line of a hand-over is. Times are ISO 8601 in UTC. */
export type LineState =
  | { readonly at: 'planned' | 'doing' }
  /** Done, and the app remembers it under the time `made`, so that it can be undone; `message` says why it could not. */
  | { readonly at: 'done'; readonly when: string; readonly made?: string; readonly message?: ApiError }
  /** The person was the assignee already. */
  | { readonly at: 'same' }
  | { readonly at: 'failed'; readonly error: ApiError }
  | { readonly at: 'undoing'; readonly when: string }
  | { readonly at: 'undone'; readonly when: string }
  /** Not undone: somebody else was assigned in the meantime. */
  | { readonly at: 'kept'; readonly when: string };

/** One work item of a hand-over: what is planned and what came of it. */
export interface Line extends PlannedHandOver {
  readonly kind?: FindingKind | undefined;
  /** Account id of who gets it; nothing where it stays as it is. */
  readonly to?: string | undefined;
  readonly state: LineState;
}

/** Lines as planned: each goes to the best candidate, as long as nobody says otherwise. */
export const linesOf = (
  plan: readonly PlannedHandOver[],
  kinds: ReadonlyMap<string, FindingKind | undefined>,
): readonly Line[] =>
  plan.map((each) => ({
    ...each,
    kind: each.finding ?? kinds.get(each.issueId),
    to: each.blocked ? undefined : each.candidates[0]?.accountId,
    state: { at: 'planned' },
  }));

export const personOf = ({ to, candidates }: Pick<Line, 'to' | 'candidates'>): Person | undefined =>
  candidates.find(({ accountId }) => accountId === to);

/** Lines that would be done now. */
export const isReady = ({ to, blocked, state }: Line): boolean =>
  to !== undefined && !blocked && state.at === 'planned';

export const isFailed = ({ state }: Line): boolean => state.at === 'failed';
export const isDone = ({ state }: Line): boolean => state.at === 'done';

/** What a hand-over answered: done by us, or there was nothing to do. */
export const outcome = (standing: Standing, to: string, when: string): LineState =>
  standing.handedOver?.to.accountId === to ? { at: 'done', when, made: standing.handedOver.at } : { at: 'same' };

/** How many each person would get, most first. */
export function shares(lines: readonly Line[]): readonly { readonly person: Person; readonly count: number }[] {
  const counts = new Map<string, { person: Person; count: number }>();
  for (const line of lines.filter(isReady)) {
    const person = personOf(line);
    if (!person) continue;
    const found = counts.get(person.accountId);
    if (found) found.count += 1;
    else counts.set(person.accountId, { person, count: 1 });
  }
  return [...counts.values()].sort((a, b) => b.count - a.count || (a.person.name < b.person.name ? -1 : 1));
}
