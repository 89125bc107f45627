import { VirtualClock } from '../../../dev/platform/clock';
import type { Issue, Site } from '../../../dev/platform/site';
import { sampleSite } from '../../../dev/sample/site';
import { sampleStory } from '../../../dev/sample/story';

const DAYS = 28;
const DAY = 86_400_000;
const START = Date.parse('2026-10-25T10:00:00Z');

const told = ({ id, key, projectId, typeId, statusId, summary, created, resolved, ...more }: Issue) => {
  const { assigneeId, parentId, sprintIds, labels, componentIds, points, securityLevelId } = more;
  const place = { id, key, projectId, typeId, statusId, summary, created, resolved };
  return { ...place, assigneeId, parentId, sprintIds, labels, componentIds, points, securityLevelId };
};
const assigned = ({ key, changelog }: Issue) =>
  changelog.flatMap(({ created, items }) =>
    items.filter(({ field }) => field === 'assignee').map(() => [key, created]),
  );
const all = (site: Site) => [...site.issues.values()].sort((a, b) => Number(a.id) - Number(b.id));

describe('the story of the sample', () => {
  const clock = new VirtualClock(START);
  const { site, happenings } = sampleStory(clock, DAYS);
  const begun = all(site).length;
  for (const { at, happen } of happenings) {
    clock.advance(Math.max(0, at - clock.now()));
    happen(site);
  }
  const sample = sampleSite({ clock: new VirtualClock(START + DAYS * DAY) });

  it('begins with less than it ends with', () => {
    expect(begun).toBeGreaterThan(40);
    expect(begun).toBeLessThan(sample.issues.size - 40);
    expect(happenings.length).toBeGreaterThan(100);
  });

  it('ends as the sample is', () => {
    expect(all(site).map(told)).toEqual(all(sample).map(told));
    expect([...site.sprints.values()]).toEqual([...sample.sprints.values()]);
  });

  it('gave everybody their items when the sample says they got them', () =>
    expect(all(site).flatMap(assigned)).toEqual(all(sample).flatMap(assigned)));
});
