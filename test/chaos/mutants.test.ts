import { withoutContinuation, withoutIdempotency, withoutRetry, type Mutant } from './mutants';
import { quiet } from './quiet';
import { cellsOf, planOf, play } from './schedule';
import { CALM } from './shop';
import { first, undisturbed, type Undisturbed } from './stories';

jest.setTimeout(120_000);
quiet();

let stage: Undisturbed;
beforeAll(async () => {
  stage = await undisturbed(first);
});

describe.each<[string, Mutant, RegExp]>([
  ['pages that are stored under their number', withoutIdempotency, /rows differ|report differ/],
  ['a job that goes on when time runs low', withoutContinuation, /no job is left/],
  ['another try', withoutRetry, /stopped by what passes by itself/],
])('without %s', (_, mutant, expected) => {
  test('a run that nothing disturbs ends the same', async () => {
    expect((await play(stage, 0, CALM, mutant)).problems).toEqual([]);
  });

  test('schedules show that it is not there', async () => {
    const cells = cellsOf(stage);
    for (let seed = 0; seed < cells.length; seed += 1) {
      const { problems } = await play(stage, seed, planOf(stage, cells, seed), mutant);
      if (problems.some((problem) => expected.test(problem))) return;
    }
    throw new Error(`none of ${cells.length} schedules shows it`);
  });
});
