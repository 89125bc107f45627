import type { ApiError, ApiInput, Person, PlannedHandOver, Standing } from '../../src/app/api';
import type { Judged } from '../../src/core/judged';
import { people, standing } from './card-fixtures';
import { NOW, type Answers } from './fake-host';

const BLOCKS = ['no-finding', 'owner-field', 'no-candidate', 'may-not-assign', 'not-found'] as const;
const from: Person = { accountId: 'mia', name: 'Mia Lindqvist' };

/** Who would get what: every seventh item is blocked, each time for another reason. */
export function planOf(rows: readonly Judged[], issueIds: readonly string[]): PlannedHandOver[] {
  return issueIds.map((issueId, index) => {
    const finding = rows.find(({ id }) => id === issueId)?.findings[0]?.kind ?? 'unowned';
    const expected = finding === 'pm-carries-backlog' ? 'PO' : 'PM';
    const blocked = index % 7 === 3 ? BLOCKS[Math.floor(index / 7) % BLOCKS.length] : undefined;
    if (blocked === 'not-found') return { issueId, candidates: [], blocked };
    const holder = finding === 'unowned' ? {} : { from };
    if (blocked) return { issueId, finding, expected, ...holder, candidates: [], blocked };
    return { issueId, finding, expected, ...holder, candidates: index % 5 === 1 ? [...people].reverse() : people };
  });
}

export interface HandingOptions {
  /** The n-th hand-over fails once, then goes through. */
  readonly failsOnce?: number;
  /** The n-th hand-over is refused because there are too many requests. */
  readonly limitedAt?: number;
  /** Milliseconds that each takes. */
  readonly takes?: number;
  /** Items that somebody else assigns anew after the hand-over: undoing them is refused. */
  readonly movedOn?: number;
}

const down: ApiError = { code: 'host-down', args: { call: 'assign' }, retryable: true };
const limited: ApiError = { code: 'rate-limited', args: {}, retryable: true, retryAfterSeconds: 30 };
const conflict: ApiError = { code: 'conflict', args: { what: 'assignee' }, retryable: false };

/** Hand-overs of a pretend host: it remembers who was given what, and says so. */
export function handing({ failsOnce, limitedAt, takes = 0, movedOn }: HandingOptions): Answers {
  const given = new Map<string, Standing>();
  let tries = 0;
  return {
    standing: ({ issueId }) => given.get(issueId) ?? { ...standing, issueId },
    candidates: { people: [...people] },
    handOver: async ({ issueId, accountId }: ApiInput<'handOver'>) => {
      tries += 1;
      const mine = tries;
      await new Promise((done) => setTimeout(done, takes));
      if (mine === failsOnce) return down;
      if (mine === limitedAt) return limited;
      const to = people.find((one) => one.accountId === accountId) ?? people[0]!;
      const after = { ...standing, issueId, handedOver: { to, at: new Date(NOW).toISOString() } };
      given.set(issueId, after);
      return after;
    },
    undo: ({ issueId }) => {
      if (movedOn !== undefined && [...given.keys()].indexOf(issueId) === movedOn) return conflict;
      const { handedOver: _gone, ...rest } = given.get(issueId) ?? { ...standing, issueId };
      given.set(issueId, rest);
      return rest;
    },
  };
}
