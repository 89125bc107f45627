import { judgePage, type JudgedPage } from './audit-page';
import { paying, type Work } from './audit-work';
import { noteHealth } from './health';
import { storeLedgerPage } from './ledger';
import type { IssuePage, IssueRecord, PageQuery, PropertyWrite } from './ports';
import { awake, saveRun, type StoredRun } from './run';
import { isAudited } from './scope';
import { changedSince } from './start-run';

/** Points that a page takes at least; what is above its items and what must be written comes on top. */
const PAGE_POINTS = 101;

/** Reads one page of a run's scope, or of what changed; the next one is fetched while this one's properties are written. */
export async function readPage(run: StoredRun, work: Work): Promise<StoredRun> {
  const { done, costs } = await paying(work, PAGE_POINTS, run, async () => {
    const page = await pageOf(run, work);
    const { issues, gone } = covered(page.issues, run, work);
    const judged = await judgePage({ issues, rejected: page.rejected }, work);
    if (page.next !== undefined) work.ahead = ahead(run, page.next, work);
    const refused = await writeProperties(judged.stale, run, work);
    return { next: page.next, judged, gone, refused };
  });
  await storeLedgerPage(work.ports, run, run.pages, { ...done.judged, gone: done.gone });
  return saved({ ...progress(run, done.judged, done.gone, done.refused), ...costs }, done.next, work);
}

function pageOf(run: StoredRun, work: Work): Promise<IssuePage> {
  const { ahead: fetched } = work;
  delete work.ahead;
  if (fetched && fetched.cursor === run.cursor) return fetched.page;
  return work.ports.issues.page(queryOf(run, work, run.cursor));
}

function ahead(run: StoredRun, cursor: string, work: Work): NonNullable<Work['ahead']> {
  const page = work.ports.issues.page(queryOf(run, work, cursor));
  // Whoever takes the page hears of its failure; nobody may be left to.
  page.catch(() => {});
  return { cursor, page };
}

function queryOf(run: StoredRun, { base, stored }: Work, cursor: string | undefined): PageQuery {
  const { issueTypes, ownerField } = stored.settings;
  const { projectId, scope } = run;
  return {
    ...(base ? changedSince(run, base) : { projectId, scope, issueTypes }),
    ...(ownerField ? { ownerField } : {}),
    ...(cursor === undefined ? {} : { cursor }),
  };
}

/** What changed may have left the scope: such items are gone from the audit. */
function covered(issues: readonly IssueRecord[], run: StoredRun, { base, stored, ports }: Work) {
  if (!base) return { issues, gone: [] };
  return splitByScope(issues, run, stored.settings, new Date(ports.clock.now()).toISOString());
}

export function splitByScope(
  issues: readonly IssueRecord[],
  run: StoredRun,
  settings: Work['stored']['settings'],
  now: string,
): { issues: IssueRecord[]; gone: string[] } {
  const stays = (issue: IssueRecord) => isAudited(issue, run, settings, now);
  return { issues: issues.filter(stays), gone: issues.filter((issue) => !stays(issue)).map(({ id }) => id) };
}

/** Writes what is not as it should be; the number of refusals. Where all of a page is refused, no more is tried in this run. */
export async function writeProperties(
  stale: readonly PropertyWrite[],
  run: StoredRun,
  { ports, project }: Work,
): Promise<number> {
  if (stale.length === 0) return 0;
  if (run.refused >= GIVE_UP && run.refused >= run.judged) return stale.length;
  const outcomes = [...(await ports.properties.writeMany(stale)).values()];
  const written = outcomes.filter((outcome) => outcome === 'written').length;
  const refused = outcomes.filter((outcome) => outcome === 'refused').length;
  await noteHealth(ports, project.id, { event: false, written, refused });
  return refused;
}

/** So many refusals without a single success: the app may not write in this project. */
const GIVE_UP = 100;

/** A run after a page. */
export const progress = (
  run: StoredRun,
  { rows, rejected }: Pick<JudgedPage, 'rows' | 'rejected'>,
  gone: readonly string[],
  refused: number,
): StoredRun => ({
  ...run,
  read: run.read + rows.length + rejected.length + gone.length,
  judged: run.judged + rows.length,
  rejected: run.rejected + rejected.length,
  refused: run.refused + refused,
  pages: run.pages + 1,
  attempts: 0,
});

async function saved(after: StoredRun, next: string | undefined, { ports }: Work): Promise<StoredRun> {
  const { cursor: _, ...rest } = awake(after);
  const now = ports.clock.now();
  const run: StoredRun = {
    ...rest,
    ...timeLeft(rest, now),
    state: 'reading',
    phase: next === undefined ? 'plan' : 'pages',
    touchedAt: new Date(now).toISOString(),
    ...(next === undefined ? {} : { cursor: next }),
  };
  await saveRun(ports, run);
  return run;
}

/** What is left at the pace so far. */
export function timeLeft(run: StoredRun, now: number): { secondsLeft?: number } {
  if (run.read === 0) return {};
  const pace = (now - Date.parse(run.startedAt)) / run.read;
  return { secondsLeft: Math.ceil((Math.max(0, run.expected - run.read) * pace) / 1000) };
}
