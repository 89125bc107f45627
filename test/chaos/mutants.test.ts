import { Dice } from '../../dev/platform/chaos/dice';
import type { Focus, Plan } from '../../dev/platform/chaos/plan';
import { withoutContinuation, withoutIdempotency, withoutRetry, type Mutant } from './mutants';
import { quiet } from './quiet';
import { play } from './schedule';
import { CALM } from './shop';
import { first, undisturbed, type Undisturbed } from './stories';

jest.setTimeout(120_000);

const SCHEDULES = 40;
quiet();

let stage: Undisturbed;
beforeAll(async () => {
  stage = await undisturbed(first);
});

const killed = { site: { on: 'kvs', name: 'set' }, fault: 'killed-after' } as const;
const short = { site: { on: 'function', name: 'on-job' }, fault: 'short-of-time' } as const;
const down = { site: { on: 'jira', name: 'POST /rest/api/3/search/jql' }, fault: '5xx' } as const;

describe.each<[string, Mutant, Pick<Focus, 'site' | 'fault'>, RegExp]>([
  ['pages that are stored under their number', withoutIdempotency, killed, /rows differ|report differ/],
  ['a job that goes on when time runs low', withoutContinuation, short, /no job is left/],
  ['another try', withoutRetry, down, /stopped by what passes by itself/],
])('without %s', (_, mutant, what, expected) => {
  test('a run that nothing disturbs ends the same', async () => {
    expect((await play(stage, 0, CALM, mutant)).problems).toEqual([]);
  });

  /** One fault and nothing else: the shipped app makes nothing of it, wherever it falls. */
  const planOf = (seed: number): Plan => {
    const focus = { ...what, nth: new Dice(seed).whole(0, what === short ? 0 : 20), times: 1 };
    return { ...CALM, latencyMs: 100, focus };
  };

  test('a single fault shows it', async () => {
    const shown: number[] = [];
    for (let seed = 0; seed < SCHEDULES; seed += 1) {
      const { problems } = await play(stage, seed, planOf(seed), mutant);
      if (problems.some((problem) => expected.test(problem))) shown.push(seed);
    }
    expect(shown).not.toEqual([]);
    for (const seed of shown) expect((await play(stage, seed, planOf(seed))).problems).toEqual([]);
  });
});
