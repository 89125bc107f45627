import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { compile } from '../../src/core/compile';
import { contest } from '../../bench/contest';
import { peers, preparePeers } from '../../bench/peers';
import type { Material, Peer } from '../../bench/peers/peer';
import { exponent, median } from '../../bench/statistics';
import { syntheticRules } from '../../bench/synthetic-rules';

const root = resolve(__dirname, '../..');

const bench = (...args: string[]) =>
  spawnSync(process.execPath, ['--import', 'tsx', 'bench/main.ts', '--quick', '--no-install', ...args], {
    cwd: root,
    encoding: 'utf8',
  });

const positive = (value: unknown): void => {
  expect(typeof value).toBe('number');
  expect(value).toBeGreaterThan(0);
};

describe('the bench as a command', () => {
  const { stdout, stderr, status } = bench('--json');
  const result = status === 0 ? JSON.parse(stdout) : {};

  test('prints one JSON object and nothing else', () => {
    expect(status === 0 ? '' : stderr).toBe('');
    expect(status).toBe(0);
    expect(Object.keys(result)).toEqual(['classify', 'scaling', 'bundlesGzKb', 'audit', 'reading']);
    expect(stdout.trim().split('\n')).toHaveLength(1);
  });

  test('gives speeds and compile times', () => {
    const { classify } = result;
    for (const name of ['itemsPerSecond', 'timesRegexLoop', 'compileMs', 'firstCompileMs']) positive(classify[name]);
    positive(classify.written.itemsPerSecond);
    positive(classify.written.timesRegexLoop);
  });

  test('names each library, with its figures or with the reason why there are none', () => {
    const { others, written, notRun, timesFastestPeer, fastestPeer } = result.classify;
    const measured = others.slice(1).map(({ name }: { name: string }) => name);
    const missing = notRun.map(({ name }: { name: string }) => name);
    expect([...measured, ...missing].sort()).toEqual(peers.map(({ name }) => name).sort());
    for (const row of [...others, ...written.others]) {
      positive(row.itemsPerSecond);
      positive(row.times);
    }
    for (const { why } of notRun) expect(why).not.toBe('');
    if (measured.length === 0) expect([timesFastestPeer, fastestPeer]).toEqual([null, null]);
    else {
      const least = others
        .slice(1)
        .map(({ times }: { times: number }) => times)
        .sort((a: number, b: number) => a - b)[0];
      expect(timesFastestPeer).toBe(least);
    }
  });

  test('gives the growth with length and with rules', () => {
    const { length, rules } = result.scaling;
    expect(length.characters).toEqual([10_000, 100_000, 1_000_000]);
    expect(rules.count).toEqual([100, 500, 2000]);
    for (const figures of [length.nsPerCharacter, rules.usPerItem, rules.compileMs]) {
      expect(figures).toHaveLength(3);
      figures.forEach(positive);
    }
    expect(Number.isFinite(length.exponent) && Number.isFinite(rules.exponent)).toBe(true);
  });

  test('gives sizes', () => positive(result.bundlesGzKb.rulesAndCore));

  test('gives what an audit takes and what the next one does', () => {
    expect(result.audit).toHaveLength(1);
    const [audit] = result.audit;
    const names =
      'wallMs cpuMs floorMs timesFloor calls points storageKb peakMb startMb rerunPointsShare rerunStorageShare';
    for (const name of names.split(' ')) positive(audit[name]);
    expect(audit.timesFloor).toBeGreaterThan(1);
    expect(audit.findings).toBeGreaterThan(0);
    expect(audit.points).toBeGreaterThan(audit.issues);
    // What the person at the page looked up beside it is not the audit's.
    expect(audit.points - audit.appPoints).toBeGreaterThanOrEqual(0);
    expect(audit.points - audit.appPoints).toBeLessThanOrEqual(4);
    positive(result.reading.onePass.points);
  });

  test('refuses a part that is not there, with the names of those that are', () => {
    const refused = bench('--part', 'speed');
    expect(refused.status).toBe(2);
    expect(refused.stderr).toContain('classify, scaling, bundles, audit, reading, screen');
  });
});

describe('libraries to compare with', () => {
  const training = [
    { text: 'decide the price', label: 'PM' },
    { text: 'fix the page', label: 'PO' },
  ] as const;
  const nowhere = (name: string): never => {
    throw new Error(`Cannot find module '${name}'\nRequire stack: …`);
  };
  const material: Material = { load: nowhere, training, patterns: [['price']] };

  test('are named with the reason when they are not installed', async () => {
    const { ready, notRun } = await preparePeers(material);
    expect(ready).toEqual([]);
    expect(notRun.map(({ name }) => name)).toEqual(peers.map(({ name }) => name));
    for (const { why } of notRun) expect(why).toMatch(/^Cannot find module '[^\n]+'$/);
  });

  test('are not timed when they do not do the work', async () => {
    const always = (name: string, answer: string | string[]): Peer => ({
      name,
      how: '',
      prepare: async () => () => answer as string,
    });
    const knows: Peer = {
      name: 'knows',
      how: '',
      prepare: async () => async (text) => training.find((one) => one.text === text)?.label ?? 'PO',
    };
    const { ready, notRun } = await preparePeers(material, [always('wrong', 'unclear'), always('blind', []), knows]);
    expect(ready.map(({ name }) => name)).toEqual(['knows']);
    expect(notRun.map(({ name }) => name)).toEqual(['wrong', 'blind']);
  });
});

describe('measuring', () => {
  test('waits for promises and times everybody', async () => {
    let done = 0;
    const later = (): Promise<void> => new Promise((go) => setTimeout(() => ((done += 1), go()), 2));
    const speeds = await contest(
      [
        { name: 'slow', run: later },
        { name: 'fast', run: (i) => i },
      ],
      3,
      { rounds: 3, turnMs: 4, warmUpMs: [8, 40] },
    );
    expect(done).toBeGreaterThan(3);
    expect([...speeds.keys()]).toEqual(['slow', 'fast']);
    // A timer may come a little early, never by half.
    expect(speeds.get('slow')).toBeLessThan(1000);
  });

  test('fits the exponent of a power law', () => {
    const costs = (of: (size: number) => number) => [10, 100, 5000].map((size) => ({ size, cost: of(size) }));
    expect(exponent(costs((size) => 3 * size))).toBeCloseTo(1);
    expect(exponent(costs((size) => 0.2 * size ** 0.5))).toBeCloseTo(0.5);
    expect(exponent(costs(() => 7))).toBeCloseTo(0);
  });

  test('takes the middle value', () => expect(median([9, 1, 5])).toBe(5));

  test('makes as many rules as asked for, other words in real shapes', () => {
    const groups = syntheticRules(40);
    const { rules } = compile(groups);
    expect(rules).toHaveLength(40);
    expect(new Set(rules.map(({ signals }) => JSON.stringify(signals))).size).toBeGreaterThan(30);
    expect(syntheticRules(40)).toEqual(groups);
  });
});
