import { Fired } from '../../dev/platform/chaos/fired';
import { quiet } from './quiet';
import { cellsOf, focusOn, nameOf, neverFired, planOf, play, type Cell, type Played } from './schedule';
import { CALM } from './shop';
import { undisturbed, type Story, type Undisturbed } from './stories';

/** `CHAOS_SEED=17 npm test -- test/chaos/changes` plays one schedule again and prints what went wrong in it. */
const only = process.env['CHAOS_SEED'];
/** `CHAOS_FROM=1000` plays other schedules than the usual ones. */
const from = Number(process.env['CHAOS_FROM'] ?? 0);
/** Schedules that are bent on what chance has left out. */
const TRIES = 24;

/** Plays a story with every fault at every place that it can meet: each has a schedule of its own. */
export function everyFault(story: Story, file: string): void {
  jest.setTimeout(300_000);
  const defects = quiet();
  let stage: Undisturbed;
  let cells: Cell[];
  const played: Played[] = [];
  const fired = new Fired();

  async function run(seed: number, plan = planOf(stage, cells, seed)): Promise<void> {
    const one = await play(stage, seed, plan);
    played.push(one);
    fired.merge(one.fired);
    if (one.problems.length > 0 || only) print(one, file);
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
    summarize(story, played, fired);
  });

  test('ends the same whatever goes wrong', () => {
    const bad = played.filter(({ problems }) => problems.length > 0);
    expect(bad.map(({ seed, problems }) => ({ seed, problems }))).toEqual([]);
  });

  test('meets no defect of ours', () => {
    expect(defects).toEqual([]);
  });

  (only ? test.skip : test)('meets every fault at every place, in at least a hundred schedules', () => {
    expect(neverFired(cells, fired).map(nameOf)).toEqual([]);
    expect(played.length).toBeGreaterThanOrEqual(100);
  });

  test('one seed is one schedule', async () => {
    for (const seed of [3, 50, 111]) {
      const plan = planOf(stage, cells, seed);
      const [one, other] = [await play(stage, seed, plan), await play(stage, seed, plan)];
      expect(other.trace).toEqual(one.trace);
      expect(other.hours).toBe(one.hours);
    }
  });
}

function summarize({ name }: Story, played: readonly Played[], fired: Fired): void {
  const stops = played.flatMap(({ stopped }) => stopped).length;
  const most = Math.max(...played.map(({ deliveries }) => deliveries));
  process.stdout.write(
    `\n${name}: ${played.length} schedules, ${fired.total} faults, ${stops} times taken up again by a person,` +
      ` at most ${most} deliveries\n${fired.table()}\n`,
  );
}

function print({ story, seed, problems, trace, stopped }: Played, file: string): void {
  const head = `\n${story}, seed ${seed} (CHAOS_SEED=${seed} npm test -- ${file})`;
  const lines = [head, ...problems, ...stopped.map((why) => `stopped: ${why}`), ...trace, ''];
  process.stdout.write(lines.join('\n'));
}
