import { judgePage, type JudgedPage } from './audit-page';
import { costsOf, isReading, PAGE_POINTS, stopReading, type ReadPage, type Work, type Wrote } from './audit-work';
import { noteHealth } from './health';
import { storeLedgerPage } from './ledger';
import { PageStream } from './page-stream';
import type { IssuePage, IssueRecord, PageQuery, PropertyWrite } from './ports';
import { renewed } from './renewed';
import { RESERVE_MS } from './reserve';
import { awake, saveRun, type StoredRun } from './run';
import { isAudited } from './scope';
import { changedSince } from './start-run';

/** Time that pages under way may still take when none may be begun any more. */
const PAGES_MS = 20_000;

/** A run is saved after so many pages: what is read again where it is cut off costs less than saving it each time. */
const SAVED_EACH = 4;

/** Takes the next page of a run's scope, or of what changed, while the ones after it are read and worked on already. */
export async function readPage(run: StoredRun, work: Work): Promise<StoredRun> {
  const reading = (work.reading ??= beginReading(run, work));
  const taken = await reading.take();
  if (!taken) {
    await stopReading(work);
    work.dry = true;
    return { ...run, ...costsOf(run, work) };
  }
  const { done, next } = taken;
  const read = progress(run, done.judged, done.gone, done.wrote.refused);
  const after = { ...read, ...costsOf(run, work) };
  work.wrote = added(work.wrote, done.wrote);
  const [saved] = await Promise.all([saveRead(after, next, work), next === undefined ? stopReading(work) : undefined]);
  return saved;
}

function beginReading(run: StoredRun, work: Work): PageStream<IssuePage, ReadPage> {
  const { ports, purse } = work;
  return new PageStream<IssuePage, ReadPage>(
    {
      fetch: (cursor) => ports.issues.page(queryOf(run, work, cursor)),
      work: (page, number) => workOn(page, number, run, work),
      may: async (underWay) => {
        if (underWay > 0 && (!purse.isOpen || ports.clock.left() < RESERVE_MS + PAGES_MS)) return false;
        return purse.book((underWay + 1) * PAGE_POINTS);
      },
    },
    run.cursor,
    run.pages,
  );
}

async function workOn(page: IssuePage, number: number, run: StoredRun, work: Work): Promise<ReadPage> {
  const { issues, gone } = covered(page.issues, run, work);
  const judging = await judgePage({ issues, rejected: page.rejected }, work);
  const [wrote, judged] = await Promise.all([
    judging.stale.then((stale) => writeProperties(stale, work)),
    judging.page.then(async (judged) => {
      await storeLedgerPage(work.ports, run, number, { ...judged, gone });
      return judged;
    }),
  ]);
  return { judged, gone, wrote };
}

const added = (a: Wrote, b: Wrote): Wrote => ({ written: a.written + b.written, refused: a.refused + b.refused });

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

/** Writes what is not as it should be. Where all of a run was refused so far, no more is tried in it. */
export async function writeProperties(stale: readonly PropertyWrite[], { ports, progress: so }: Work): Promise<Wrote> {
  if (stale.length === 0) return { written: 0, refused: 0 };
  if (so.refused >= GIVE_UP && so.refused >= so.judged) return { written: 0, refused: stale.length };
  const outcomes = [...(await ports.properties.writeMany(stale)).values()];
  const count = (wanted: string) => outcomes.filter((outcome) => outcome === wanted).length;
  return { written: count('written'), refused: count('refused') };
}

/** Notes for the support page what was written since the last time. */
export async function noteWrites(work: Work): Promise<void> {
  const { ports, project, wrote } = work;
  work.wrote = { written: 0, refused: 0 };
  await noteHealth(ports, project.id, { event: false, ...wrote });
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
  ...renewed(run),
});

async function saveRead(after: StoredRun, next: string | undefined, work: Work): Promise<StoredRun> {
  const { cursor: _, ...rest } = awake(after);
  const now = work.ports.clock.now();
  const run: StoredRun = {
    ...rest,
    ...timeLeft(rest, now),
    state: 'reading',
    phase: next === undefined ? 'plan' : 'pages',
    touchedAt: new Date(now).toISOString(),
    ...(next === undefined ? {} : { cursor: next }),
  };
  if (after.state === 'reading' && next !== undefined && isReading(work) && run.pages % SAVED_EACH > 0) return run;
  await Promise.all([saveRun(work.ports, run), noteWrites(work)]);
  return run;
}

/** What is left at the pace so far. */
export function timeLeft(run: StoredRun, now: number): { secondsLeft?: number } {
  if (run.read === 0) return {};
  const pace = (now - Date.parse(run.startedAt)) / run.read;
  return { secondsLeft: Math.ceil((Math.max(0, run.expected - run.read) * pace) / 1000) };
}
