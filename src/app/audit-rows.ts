import type { Judged } from '../core/judged';
import type { AuditRows } from './api';
import { auditedProjectFor } from './guards';
import { ledgerSheets, sheetCount } from './ledger';
import { judgedOf, type LedgerRow } from './ledger-row';
import type { Ports, Viewer } from './ports';
import { refuse } from './refusal';
import { rowDecisions } from './row-decisions';
import { rowNames } from './row-names';
import { loadRun } from './run';
import { loadReport } from './stored-report';
import type { UseCase } from './use-case';
import { epicsSeen, visibleTo } from './visible';

/** Stored sheets are gathered until an answer holds this many rows, over at most this many sheets. */
const ROWS = 300;
const SHEETS = 25;

/**
 * Rows of a finished run that the viewer may browse, from a stored sheet on, as they stand now: what people decided since
 * shows at once, while ages are those of the run's report. `next` is the sheet to go on with. What could not be judged comes
 * with the first sheet.
 */
export const auditRows: UseCase<'auditRows'> = async ({ projectId, runId, page, only = 'all' }, viewer, ports) => {
  const { project, stored } = await auditedProjectFor(ports, viewer, projectId);
  const run = await loadRun(ports, project.id, runId);
  const count = run ? sheetCount(run, only) : 0;
  if (run?.state !== 'done' || page > count) throw refuse('not-found', { run: runId, page });
  const stock: LedgerRow[] = [];
  let next = page;
  for await (const { sheet, rows } of ledgerSheets(ports, run, only, page)) {
    stock.push(...rows);
    next = sheet + 1;
    if (stock.length >= ROWS || next >= page + SHEETS) break;
  }
  const report = page === 0 ? await loadReport(ports, { projectId: project.id, runId }) : undefined;
  const ids = [...stock, ...(report?.rejected ?? [])].map(({ id }) => id);
  const seen = await visibleTo(ports, viewer, project.id, [...new Set(ids)], `${run.id}:${only}:${page}`);
  const visible = stock.filter(({ id }) => seen.has(id));
  const rejected = report?.rejected.filter(({ id }) => seen.has(id)) ?? [];
  const now = new Date(ports.clock.now()).toISOString();
  const decisions = await rowDecisions(
    ports,
    project.id,
    visible.map(({ id }) => id),
  );
  const judged = visible.map((row) => judgedOf(row, decisions.get(row.id), stored.settings, now, run.finishedAt));
  const standing = only === 'all' ? judged : judged.filter(({ findings }) => findings.length > 0);
  const shown = await withSeenEpics(standing, viewer, project.id, ports);
  const names: AuditRows['names'] = await rowNames(shown, project, stored.settings.showNames, viewer, ports);
  return {
    rows: stored.settings.showNames ? shown : shown.map(({ accountId: _, ...row }) => row),
    hidden: stock.length - visible.length + (report?.rejected.length ?? 0) - rejected.length,
    names,
    rejected,
    ...(next < count ? { next } : {}),
  };
};

/** Rows whose epic the viewer may not browse stand under none. */
async function withSeenEpics(
  rows: readonly Judged[],
  viewer: Viewer,
  projectId: string,
  ports: Ports,
): Promise<readonly Judged[]> {
  const seen = await epicsSeen(
    ports,
    viewer,
    projectId,
    rows.map(({ epic }) => epic),
  );
  return rows.map(({ epic, ...row }) => (epic !== undefined && seen.has(epic) ? { ...row, epic } : row));
}
