import fc from 'fast-check';
import type { AuditRows } from '../../src/app/api';
import { keys } from '../../src/app/keys';
import type { ProjectSettings } from '../../src/app/settings';
import { active, makeSite, PROJECT, type Site } from './site';

/** Everything that may happen to a project between two audits. */
type Event =
  | { readonly what: 'edit'; readonly issue: number; readonly word: string }
  | { readonly what: 'assign'; readonly issue: number; readonly to?: string }
  | { readonly what: 'move-below'; readonly issue: number; readonly epic: number }
  | { readonly what: 'progress'; readonly issue: number; readonly category: 'todo' | 'doing' | 'done' }
  | { readonly what: 'retype'; readonly issue: number; readonly type: string }
  | { readonly what: 'create' | 'delete' | 'leave' | 'break'; readonly issue: number }
  | { readonly what: 'override' | 'except' | 'undo'; readonly issue: number }
  | { readonly what: 'roles'; readonly person: string; readonly roles: readonly ('PO' | 'PM')[] }
  | { readonly what: 'settings'; readonly settings: Partial<ProjectSettings> }
  | { readonly what: 'elsewhere'; readonly to: string; readonly word: string }
  | { readonly what: 'accept-all' }
  | { readonly what: 'accept-nothing' }
  | { readonly what: 'sprint'; readonly active: boolean }
  | { readonly what: 'days'; readonly days: number };

const issue = fc.nat({ max: 29 });
const people = ['pat', 'mia', 'max', 'dev', 'guess'];
const person = fc.constantFrom(...people);
const events: fc.Arbitrary<Event[]> = fc.array(
  fc.oneof(
    fc.record({ what: fc.constant('edit' as const), issue, word: fc.constantFrom('PM', 'PO', 'shared', 'other') }),
    fc.record({ what: fc.constant('assign' as const), issue, to: person }, { requiredKeys: ['what', 'issue'] }),
    fc.record({ what: fc.constant('move-below' as const), issue, epic: fc.nat({ max: 5 }) }),
    fc.record({
      what: fc.constant('progress' as const),
      issue,
      category: fc.constantFrom('todo' as const, 'doing' as const, 'done' as const),
    }),
    fc.record({ what: fc.constant('retype' as const), issue, type: fc.constantFrom('10', '20', '30', '40') }),
    fc.record({ what: fc.constantFrom('create' as const, 'delete' as const, 'leave' as const), issue }),
    fc.record({ what: fc.constantFrom('override' as const, 'except' as const, 'undo' as const), issue }),
    fc.record({
      what: fc.constant('roles' as const),
      person,
      roles: fc.subarray(['PO' as const, 'PM' as const]),
    }),
    fc.record({
      what: fc.constant('settings' as const),
      settings: fc.oneof(
        fc.constantFrom('off' as const, 'error' as const).map((unowned) => ({
          severities: { ...active.severities, unowned },
        })),
        fc.nat({ max: 20 }).map((graceDays) => ({ graceDays })),
        fc.subarray(['10', '20', '30', '40']).map((issueTypes) => ({ issueTypes })),
        fc.boolean().map((publishFindings) => ({ publishFindings })),
        fc.subarray(['PO' as const, 'PM' as const]).map((leads) => ({ leads })),
      ),
    }),
    fc.record({ what: fc.constant('elsewhere' as const), to: person, word: fc.constantFrom('PM', 'PO') }),
    fc.record({ what: fc.constant('accept-all' as const) }),
    fc.record({ what: fc.constant('accept-nothing' as const) }),
    fc.record({ what: fc.constant('sprint' as const), active: fc.boolean() }),
    fc.record({ what: fc.constant('days' as const), days: fc.nat({ max: 40 }) }),
  ),
  { maxLength: 12 },
);

const id = (number: number): string => String(number + 1);
const PARENTS = 6;

/** Thirty issues: six that may lie above others, in two levels, and one parent in another project. */
async function arranged(): Promise<Site> {
  const site = await makeSite({ pageSize: 7 });
  await site.ask('saveSettings', { projectId: PROJECT, version: 1, settings: active });
  site.issue({ id: '900', projectId: '200', typeId: '10', title: 'PM elsewhere', assignee: 'mia' });
  for (let n = 0; n < 30; n += 1) {
    const above = n < 2 ? undefined : n < PARENTS ? id(n % 2) : n === 29 ? '900' : id(2 + (n % 4));
    site.issue({
      id: id(n),
      title: `${['PM', 'PO', 'other', 'shared'][n % 4]} ${n}`,
      typeId: n < 2 ? '40' : n < PARENTS ? '10' : '20',
      category: (['todo', 'doing', 'done'] as const)[n % 3]!,
      ...(n % 3 === 2 ? { resolved: '2026-02-01T00:00:00.000Z' } : {}),
      created: n % 5 === 0 ? '2026-02-25T09:00:00.000Z' : '2025-11-01T09:00:00.000Z',
      ...(people[n % 7] ? { assignee: people[n % 7]! } : {}),
      ...(above ? { parentId: above } : {}),
      ...(n % 4 === 0 ? { sprint: { id: '5', name: 'Five', active: true } } : {}),
    });
  }
  return site;
}

async function happen(event: Event, site: Site): Promise<void> {
  const { world, clock, ports } = site;
  if (event.what === 'days') return clock.pass(event.days * 86_400_000);
  if (event.what === 'roles' || event.what === 'settings') {
    const { settings, version } = await site.ask('settings', { projectId: PROJECT });
    const others = settings.people.filter(({ accountId }) => event.what !== 'roles' || accountId !== event.person);
    const next =
      event.what === 'roles'
        ? { ...settings, people: [...others, { accountId: event.person, roles: [...event.roles] }] }
        : { ...settings, ...event.settings };
    await site.ask('saveSettings', { projectId: PROJECT, version, settings: next });
    return;
  }
  if (event.what === 'accept-all' || event.what === 'accept-nothing') {
    // Either counts the newest finished run anew, without reading.
    const { finished } = await site.ask('auditRuns', { projectId: PROJECT });
    if (event.what === 'accept-all') await site.ask('acceptBaseline', { projectId: PROJECT, runId: finished!.id });
    else await site.call('undoBaseline', { projectId: PROJECT });
    await site.drain();
    return;
  }
  if (event.what === 'sprint') {
    for (const one of world.issues.values())
      if (one.record.sprint) one.record = { ...one.record, sprint: { ...one.record.sprint, active: event.active } };
    return;
  }
  const issueId = event.what === 'elsewhere' ? '900' : id(event.issue);
  const known = world.issues.get(issueId);
  clock.pass(1000);
  const updated = new Date(clock.now()).toISOString();
  if (event.what === 'create') {
    site.issue({
      id: String(1000 + event.issue),
      title: 'PM new',
      created: updated,
      parentId: id(event.issue % PARENTS),
    });
    return;
  }
  if (!known) return;
  const { record } = known;
  const change = (fields: object) => void (known.record = { ...record, ...fields, updated });
  switch (event.what) {
    case 'elsewhere':
      return change({ item: { ...record.item, title: `${event.word} there` }, assignee: world.people.get(event.to) });
    case 'edit':
      return change({ item: { ...record.item, title: `${event.word} again` } });
    case 'assign':
      if (event.to === undefined) {
        const { assignee: _, ...rest } = record;
        known.record = { ...rest, updated };
      } else change({ assignee: world.people.get(event.to) });
      known.assignedAt = updated;
      return;
    case 'move-below':
      return event.issue < PARENTS ? undefined : change({ parentId: id(event.epic) });
    case 'progress':
      return change({
        category: event.category,
        statusId: { todo: '1', doing: '2', done: '3' }[event.category],
        ...(event.category === 'done' ? { resolved: updated } : {}),
      });
    case 'retype':
      return change({ typeId: event.type });
    case 'delete':
    case 'leave':
      if (event.what === 'delete') world.issues.delete(issueId);
      else change({ projectId: '200' });
      return ports.store.set(keys.look(PROJECT, issueId), 1);
    case 'override':
      await site.call('override', { issueId, call: 'PO', reason: 'so it is' });
      return;
    case 'except':
      await site.call('except', { issueId, finding: 'po-carries-strategy', reason: 'fine' });
      return;
    case 'undo':
      await site.call('undo', { issueId, what: 'override' });
  }
}

/** An audit's rows without the history of findings, and its report. */
async function audited(site: Site, full: boolean) {
  const wish = { projectId: PROJECT, scope: 'current' as const };
  const { id: runId } = (await site.ask('startAudit', full ? { ...wish, full } : wish)).run;
  await site.drain();
  const { finished } = await site.ask('auditRuns', { projectId: PROJECT });
  expect(finished?.id).toBe(runId);
  const rows: AuditRows['rows'][number][] = [];
  const rejected: AuditRows['rejected'][number][] = [];
  for (let page: number | undefined = 0; page !== undefined;) {
    const answer: AuditRows = await site.ask('auditRows', { projectId: PROJECT, runId, page });
    rows.push(...answer.rows);
    rejected.push(...answer.rejected);
    page = answer.next;
  }
  const { report, changes } = await site.ask('auditReport', { projectId: PROJECT, runId });
  const timeless = rows.map((row) => ({
    ...row,
    findings: row.findings.map(({ since: _, reopened: __, ...finding }) => finding),
  }));
  return {
    run: finished,
    changes,
    rows: timeless.sort((a, b) => Number(a.id) - Number(b.id)),
    rejected: [...rejected].sort((a, b) => Number(a.id) - Number(b.id)),
    report,
    properties: [...site.world.properties].map(([issueId, { settings: _, ...value }]) => [issueId, value]).sort(),
  };
}

test('whatever happens in between, reading only what changed gives what reading everything gives', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.tuple(events, fc.boolean()), { minLength: 1, maxLength: 4 }), async (rounds) => {
      const site = await arranged();
      await audited(site, true);
      for (const [round, [happened, compared]] of rounds.entries()) {
        for (const event of happened) await happen(event, site);
        site.clock.pass(60_000);
        const changed = await audited(site, false);
        // Layers of changes also lie upon each other, without a full run in between.
        if (!compared && round < rounds.length - 1) continue;
        const whole = await audited(site, true);
        expect(changed.rows).toEqual(whole.rows);
        expect(changed.rejected).toEqual(whole.rejected);
        expect(changed.report).toEqual(whole.report);
        expect(changed.properties).toEqual(whole.properties);
        expect(whole.changes).toMatchObject({ fresh: 0, gone: 0 });
      }
    }),
    { numRuns: Number(process.env.RUNS ?? 40) },
  );
});
