import { VirtualClock } from '../../dev/platform/clock';
import { Site } from '../../dev/platform/site';
import type { AuditFigures } from '../../bench/audit';
import { WorkClock } from '../../bench/audit-clock';
import { floorOf, formulaOf } from '../../bench/audit-floor';
import { auditTable } from '../../bench/audit-print';
import { benchReading } from '../../bench/audit-reading';
import { changeSome, fillLarge } from '../../bench/large-site';

const START = Date.parse('2026-01-05T09:00:00Z');
const HOUR = 3_600_000;

describe('the floor of an audit', () => {
  test('is its pages one after another, and what comes before the first and after the last', () => {
    const { beforeMs, pagesMs, afterMs, ms, waits } = floorOf(10_000, START, 13_000);
    expect([pagesMs, waits]).toEqual([100 * 150, 0]);
    expect(ms).toBe(beforeMs + pagesMs + afterMs);
    expect(ms).toBeLessThan(17_000);
  });

  test('counts a point for each issue and three for each page', () => {
    const { calls, points, pages } = floorOf(250, START, 13_000);
    expect({ calls, points, pages }).toEqual({ calls: 12, points: 264, pages: 3 });
  });

  test('waits for the hours whose points it needs, from wherever in an hour it begins', () => {
    const whole = floorOf(100_000, START, 13_000);
    const late = floorOf(100_000, START + HOUR / 2, 13_000);
    expect(whole.waits).toBe(7);
    expect(whole.ms - late.ms).toBe(HOUR / 2);
    expect(whole.ms).toBeGreaterThan(7 * HOUR);
    expect(whole.ms).toBeLessThan(7 * HOUR + 30_000);
    expect(floorOf(12_000, START, 13_000).waits).toBe(0);
    expect(floorOf(13_000, START, 13_000).waits).toBe(1);
  });

  test('says how it is made', () => {
    const said = formulaOf(floorOf(100_000, START, 13_000), 13_000);
    expect(said).toContain('1,000 pages, 3,003 calls, 103,005 points at 13,000 an hour');
    expect(said).toContain('until the 8th hour');
  });
});

describe('a clock of waiting and work', () => {
  test('shows both, and runs what is due in the order of its time', () => {
    let cpu = 0;
    const clock = new WorkClock(1000, () => cpu);
    const seen: [string, number][] = [];
    clock.after(150, () => seen.push(['late', clock.now()]));
    const stop = clock.after(20, () => seen.push(['never', clock.now()]));
    clock.after(15, () => seen.push(['early', clock.now()]));
    stop();
    cpu = 40.5;
    expect(clock.now()).toBe(1040);
    clock.step();
    clock.step();
    clock.step();
    expect(seen).toEqual([
      ['early', 1040],
      ['late', 1150],
    ]);
    expect([clock.waitedMs, clock.workedMs, clock.next()]).toEqual([109.5, 40.5, undefined]);
  });
});

describe('a large project', () => {
  const make = () => {
    const site = new Site({ clock: new VirtualClock(START) });
    return { site, large: fillLarge(site, 1500) };
  };
  const { site, large } = make();
  const issues = site.issuesOf('LARGE');
  const level = (typeId: string) => site.issueTypes.get(typeId)!.hierarchyLevel;

  test('is always the same', () => {
    expect(make().site.issuesOf('LARGE')).toEqual(issues);
  });

  test('has epics above most of its issues, some of them younger; sub-tasks below stories', () => {
    const epics = issues.filter(({ typeId }) => level(typeId) === 1);
    expect(epics.length / issues.length).toBeGreaterThan(0.04);
    expect(epics.length / issues.length).toBeLessThan(0.08);
    const parents = issues.flatMap((issue) => {
      const above = site.issues.get(issue.parentId ?? '');
      return above ? [{ issue, above }] : [];
    });
    expect(parents.length / issues.length).toBeGreaterThan(0.7);
    expect(parents.every(({ issue, above }) => level(above.typeId) > level(issue.typeId))).toBe(true);
    expect(parents.some(({ issue, above }) => above.created > issue.created)).toBe(true);
  });

  test('is all current, with people who have a role and people who have none', () => {
    const ninety = START - 90 * 24 * HOUR;
    expect(issues.every(({ resolved }) => resolved === undefined || Date.parse(resolved) > ninety)).toBe(true);
    const roles = new Map(large.people.map(({ accountId, roles: own }) => [accountId, own[0]]));
    const holders = new Set(
      issues.map(({ assigneeId }) => (assigneeId ? (roles.get(assigneeId) ?? 'none') : 'nobody')),
    );
    expect([...holders].sort()).toEqual(['PM', 'PO', 'nobody', 'none']);
  });

  test('has descriptions of about eighty words', () => {
    const words = issues.map(
      ({ description }) =>
        JSON.stringify(description)
          .match(/"text":"[^"]*"/g)!
          .join(' ')
          .split(' ').length,
    );
    const mean = words.reduce((sum, one) => sum + one, 0) / words.length;
    expect(mean).toBeGreaterThan(75);
    expect(mean).toBeLessThan(100);
  });

  test('changes as many issues as asked for', () => {
    const before = new Map(site.issuesOf('LARGE').map((issue) => [issue.id, issue.updated]));
    (site.clock as VirtualClock).advance(HOUR);
    expect(changeSome(site, 15)).toBe(15);
    const changed = site.issuesOf('LARGE').filter(({ id, updated }) => before.get(id) !== updated);
    expect(changed.length).toBeGreaterThan(12);
    expect(changed.length).toBeLessThanOrEqual(15);
  });
});

test('reading fields in one pass costs half the points of reading ids first', () => {
  const { onePass, idsAndBulk } = benchReading(300);
  expect(onePass).toEqual({ calls: 3, points: 303, waitMs: 450 });
  expect(idsAndBulk).toEqual({ calls: 4, points: 604, waitMs: 300 });
});

test('what misses its target is said to', () => {
  const figures = {
    issues: 1000,
    timesFloor: 1.31,
    rerunPointsShare: 0.02,
    rerunStorageShare: 0.2,
    peakMb: 150,
    formula: 'floor 1 ms',
  };
  const all = new Proxy(figures, { get: (own, name) => Reflect.get(own, name) ?? 0 }) as unknown as AuditFigures;
  const missed = auditTable([all])
    .split('\n')
    .filter((line) => line.includes('missed'));
  expect(missed.map((line) => line.trim().split(/\s{2,}/)[0])).toEqual(['times the floor', 'storage written']);
});
