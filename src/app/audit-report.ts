import type { Report, ReportRow } from '../core/report';
import { activityIn } from './activity';
import { auditedProjectFor } from './guards';
import { refuse } from './refusal';
import { loadReport } from './stored-report';
import { loadPointer, loadRun, publicRun } from './run';
import type { UseCase } from './use-case';
import { visibleTo } from './visible';

/** The newest run and the newest finished one. */
export const auditRuns: UseCase<'auditRuns'> = async ({ projectId }, viewer, ports) => {
  const { project, stored, mayAdminister } = await auditedProjectFor(ports, viewer, projectId);
  const pointer = await loadPointer(ports, project.id);
  const [latest, finished] = await Promise.all([
    loadRun(ports, project.id, pointer.latest),
    loadRun(ports, project.id, pointer.finished),
  ]);
  return {
    mayStart: mayAdminister,
    showNames: stored.settings.showNames,
    activity: activityIn(stored.settings, project),
    ...(latest ? { latest: publicRun(latest) } : {}),
    ...(finished ? { finished: publicRun(finished) } : {}),
  };
};

/** A report: counts of the whole project; the rows it points at are only those that the viewer may browse. */
export const auditReport: UseCase<'auditReport'> = async ({ projectId, runId }, viewer, ports) => {
  const { project } = await auditedProjectFor(ports, viewer, projectId);
  const [run, stored] = await Promise.all([
    loadRun(ports, project.id, runId),
    loadReport(ports, { projectId: project.id, runId }),
  ]);
  if (!run || !stored) throw refuse('not-found', { run: runId });
  const { report, changes } = stored;
  const ids = [...new Set([...report.decide, ...report.unowned.oldest].map(({ id }) => id))];
  const seen = await visibleTo(ports, viewer, project.id, ids, `${runId}:report`);
  return { run: publicRun(run), report: asSeen(report, seen), ...(changes ? { changes } : {}) };
};

/** Rows that the viewer may browse, and no account id: people appear in rows, by the rules of rows. */
function asSeen(report: Report, seen: ReadonlySet<string>): Report {
  const rows = (all: readonly ReportRow[]) => all.filter(({ id }) => seen.has(id));
  const decide = rows(report.decide);
  const oldest = rows(report.unowned.oldest);
  return {
    ...report,
    decide,
    unowned: { ...report.unowned, oldest },
    tally: { ...report.tally, decide, oldestUnowned: oldest, suggestedHolders: {} },
  };
}
