import { expect, test } from '@jest/globals';
import { VirtualClock } from '../../../dev/platform/clock';
import { adf } from '../../../dev/platform/adf';
import { smallSite } from './small-site';

test('an edit writes what changed into the changelog and moves the time; one that changes nothing does nothing', () => {
  const { site, clock, mia, lee } = smallSite();
  clock.advance(60_000);
  const before = site.findIssue('OPEN-2')!;
  const after = site.edit('OPEN-2', { assigneeId: lee, labels: ['money'] }, mia);
  expect(after.updated).toBe('2026-03-02T09:01:00.000Z');
  expect(after.changelog.at(-1)).toMatchObject({
    authorId: mia,
    items: [
      { fieldId: 'assignee', from: mia, to: lee, fromString: 'Mia Member', toString: 'Lee Lead' },
      { fieldId: 'labels', fromString: 'money web', toString: 'money' },
    ],
  });
  expect(before.assigneeId).toBe(mia);
  expect(site.edit('OPEN-2', { assigneeId: lee }, mia)).toBe(after);
});

test('a status that is done sets the time of resolution, another takes it away', () => {
  const { site, mia } = smallSite();
  const status = (name: string) => [...site.statuses.values()].find((one) => one.name === name)!.id;
  expect(site.edit('OPEN-2', { statusId: status('Done') }, mia).resolved).toBeDefined();
  expect(site.edit('OPEN-2', { statusId: status('To Do') }, mia).resolved).toBeUndefined();
});

test('a move keeps the id, gives a new key, and the old key still finds the issue', () => {
  const { site, mia } = smallSite();
  const moved = site.move('OPEN-2', 'TEAM', mia);
  expect([moved.id, moved.key, site.findIssue('OPEN-2')?.key]).toEqual(['10002', 'TEAM-2', 'TEAM-2']);
  expect(moved.changelog.at(-1)!.items.map(({ field }) => field)).toEqual(['project', 'Key']);
});

test('removing takes sub-tasks along and lets children go', () => {
  const { site, mia } = smallSite();
  site.remove('OPEN-2', mia);
  expect([site.findIssue('OPEN-2'), site.findIssue('OPEN-5')]).toEqual([undefined, undefined]);
  site.addIssue({ project: 'OPEN', summary: 'Child', parent: 'OPEN-1' });
  site.remove('OPEN-1', mia);
  expect(site.findIssue('OPEN-6')!.parentId).toBeUndefined();
});

test('a seed that names what does not exist is refused by name', () => {
  const { site } = smallSite();
  expect(() => site.addIssue({ project: 'NOPE', summary: 'x' })).toThrow('the site has no project NOPE');
  expect(() => site.addIssue({ project: 'OPEN', summary: 'x', type: 'Idea' })).toThrow(
    'the site has no issue type Idea in OPEN',
  );
  expect(() => site.addIssue({ project: 'OPEN', summary: 'x', parent: 'OPEN-9' })).toThrow(
    'the site has no issue OPEN-9',
  );
});

test('a virtual clock runs timers in the order of their time, also those set on the way', () => {
  const clock = new VirtualClock(0);
  const ran: string[] = [];
  clock.after(20, () => ran.push(`b${clock.now()}`));
  clock.after(10, () => {
    ran.push(`a${clock.now()}`);
    clock.after(5, () => ran.push(`c${clock.now()}`));
  });
  clock.after(15, () => ran.push('never'))();
  clock.advance(30);
  expect([ran, clock.now()]).toEqual([['a10', 'c15', 'b20'], 30]);
});

test('a few plain lines become a document', () => {
  const types = (source: string) => (adf(source)['content'] as { type: string }[]).map(({ type }) => type);
  expect(types('## Head\ntext\n\n- a\n- b\n\n1. c\n\n> said\n\n```ts\ncode\n```')).toEqual([
    'heading',
    'paragraph',
    'bulletList',
    'orderedList',
    'blockquote',
    'codeBlock',
  ]);
});
