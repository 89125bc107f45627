import { UNSEEN_EPICS, type CallCounts, type Report, type ReportRow } from '../core/report';
import { fromKeys, CALLS } from '../core/tally';
import { activityIn } from './activity';
import { uncountedSince } from './counted';
import { auditedProjectFor } from './guards';
import { refuse } from './refusal';
import { loadReport } from './stored-report';
import { loadPointer, loadRun, publicRun } from './run';
import type { UseCase } from './use-case';
import { epicsSeen, visibleTo } from './visible';

/** The newest run and the newest finished one. */
export const auditRuns: UseCase<'auditRuns'> = async ({ projectId }, viewer, ports) => {
  const { project, stored, mayAdminister } = await auditedProjectFor(ports, viewer, projectId);
  const pointer = await loadPointer(ports, project.id);
  const [latest, finished] = await Promise.all([
    loadRun(ports, project.id, pointer.latest),
    loadRun(ports, project.id, pointer.finished),
  ]);
  const uncounted = await uncountedSince(ports, project.id, finished);
  return {
    mayStart: mayAdminister,
    showNames: stored.settings.showNames,
    activity: activityIn(stored.settings, project),
    ...(latest ? { latest: publicRun(latest) } : {}),
    ...(finished ? { finished: publicRun(finished) } : {}),
    ...(uncounted ? { uncounted } : {}),
  };
};

/** A report: counts of the whole project; the rows it points at are only those that the viewer may browse. */
export const auditReport: UseCase<'auditReport'> = async ({ projectId, runId }, viewer, ports, { judge }) => {
  const { project } = await auditedProjectFor(ports, viewer, projectId);
  const [run, stored] = await Promise.all([
    loadRun(ports, project.id, runId),
    loadReport(ports, { projectId: project.id, runId }),
  ]);
  if (!run || !stored) throw refuse('not-found', { run: runId });
  const { report, changes } = stored;
  const pointed = [...report.decide, ...report.unowned.oldest];
  const ids = [...new Set(pointed.map(({ id }) => id))];
  const seen = await visibleTo(ports, viewer, project.id, ids, `${runId}:report`);
  const named = [...Object.keys(report.tally.breakdowns.epic).filter(Boolean), ...pointed.map(({ epic }) => epic)];
  const [epics, uncounted] = await Promise.all([
    epicsSeen(ports, viewer, project.id, named),
    uncountedSince(ports, project.id, run),
  ]);
  const titles = report.trust.rules.flatMap(({ rule }) => {
    const title = judge.rule(rule)?.title;
    return title === undefined ? [] : [[rule, title] as const];
  });
  return {
    run: publicRun(run),
    report: asSeen(report, seen, epics),
    ruleTitles: Object.fromEntries(titles),
    ...(changes ? { changes } : {}),
    ...(uncounted ? { uncounted } : {}),
  };
};

/** Rows and epics that the viewer may browse, and no account id: people appear in rows, by the rules of rows. */
function asSeen(report: Report, seen: ReadonlySet<string>, epics: ReadonlySet<string>): Report {
  const rows = (all: readonly ReportRow[]) =>
    all
      .filter(({ id }) => seen.has(id))
      .map(({ epic, ...row }) => (epic !== undefined && epics.has(epic) ? { ...row, epic } : row));
  const decide = rows(report.decide);
  const oldest = rows(report.unowned.oldest);
  const { tally } = report;
  const breakdowns = { ...tally.breakdowns, epic: byEpic(tally.breakdowns.epic, epics) };
  return {
    ...report,
    decide,
    unowned: { ...report.unowned, oldest },
    tally: { ...tally, breakdowns, decide, oldestUnowned: oldest, suggestedHolders: {} },
  };
}

/** Counts of epics that are not seen stand together, so that they still come to those of the whole project. */
function byEpic(all: Readonly<Record<string, CallCounts>>, epics: ReadonlySet<string>): Record<string, CallCounts> {
  const isSeen = (epic: string) => epic === '' || epics.has(epic);
  const unseen = Object.entries(all).filter(([epic]) => !isSeen(epic));
  const seen = Object.fromEntries(Object.entries(all).filter(([epic]) => isSeen(epic)));
  if (unseen.length === 0) return seen;
  const sum = fromKeys(CALLS, (call) => unseen.reduce((total, [, counts]) => total + counts[call], 0));
  return { ...seen, [UNSEEN_EPICS]: sum };
}
