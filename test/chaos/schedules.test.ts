import { Fired } from '../../dev/platform/chaos/fired';
import { quiet } from './quiet';
import { cellsOf, focusOn, nameOf, neverFired, planOf, play, type Cell, type Played } from './schedule';
import { CALM } from './shop';
import { changes, first, removal, undisturbed, type Story, type Undisturbed } from './stories';

jest.setTimeout(300_000);
const defects = quiet();

/** `CHAOS_SEED=17 npm test -- test/chaos/schedules -t changes` plays one schedule again and prints what went wrong in it. */
const only = process.env['CHAOS_SEED'];
/** `CHAOS_FROM=1000` plays other schedules than the usual ones. */
const from = Number(process.env['CHAOS_FROM'] ?? 0);
/** Schedules that are bent on what chance has left out. */
const TRIES = 8;

/** Every place and fault has a schedule of its own, so there are as many as the story has of them: all in all some 450. */
describe.each<Story>([first, changes, removal])('$name', (story) => {
  let stage: Undisturbed;
  let cells: Cell[];
  const played: Played[] = [];
  const fired = new Fired();

  async function run(seed: number, plan = planOf(stage, cells, seed)): Promise<void> {
    const one = await play(stage, seed, plan);
    played.push(one);
    fired.merge(one.fired);
    if (one.problems.length > 0 || only) print(one);
  }

  beforeAll(async () => {
    stage = await undisturbed(story);
    cells = cellsOf(stage);
    if (only) return run(Number(only));
    const until = from + cells.length;
    for (let seed = from; seed < until; seed += 1) await run(seed);
    for (let seed = until; seed < until + TRIES; seed += 1)
      for (const cell of neverFired(cells, fired)) {
        const focus = { ...focusOn(cell, seed), nth: 0, times: 1 };
        await run(seed, { ...CALM, latencyMs: 100, focus });
      }
    const stops = played.flatMap(({ stopped }) => stopped).length;
    process.stdout.write(
      `\n${story.name}: ${played.length} schedules, ${fired.total} faults, ${stops} times taken up again by a person,` +
        ` at most ${Math.max(...played.map(({ deliveries }) => deliveries))} deliveries\n${fired.table()}\n`,
    );
  });

  test('ends the same whatever goes wrong', () => {
    expect(
      played.filter(({ problems }) => problems.length > 0).map(({ seed, problems }) => ({ seed, problems })),
    ).toEqual([]);
  });

  test('meets no defect of ours', () => {
    expect(defects).toEqual([]);
  });

  (only ? test.skip : test)('goes wrong in every way at every place', () => {
    expect(neverFired(cells, fired).map(nameOf)).toEqual([]);
  });
});

function print({ story, seed, problems, trace, stopped }: Played): void {
  const again = `CHAOS_SEED=${seed} npm test -- test/chaos/schedules -t '${story}'`;
  process.stdout.write(
    [`\n${story}, seed ${seed} (${again})`, ...problems, ...stopped.map((why) => `stopped: ${why}`), ...trace, ''].join(
      '\n',
    ),
  );
}

test('one seed is one schedule', async () => {
  const stage = await undisturbed(first);
  const cells = cellsOf(stage);
  for (const seed of [3, 50, 111]) {
    const plan = planOf(stage, cells, seed);
    const [one, other] = [await play(stage, seed, plan), await play(stage, seed, plan)];
    expect(other.trace).toEqual(one.trace);
    expect(other.hours).toBe(one.hours);
  }
});
