import type { AuditRows } from './api';
import { loadAllDecisions } from './decisions-store';
import { auditedProjectFor } from './guards';
import { ledgerSheets, sheetCount } from './ledger';
import { judgedOf, type LedgerRow } from './ledger-row';
import type { Ports, Viewer } from './ports';
import { refuse } from './refusal';
import { rowNames } from './row-names';
import { loadRun } from './run';
import { loadReport } from './stored-report';
import type { UseCase } from './use-case';
import { visibleTo } from './visible';

/** Stored sheets are gathered until an answer holds this many rows, over at most this many sheets. */
const ROWS = 300;
const SHEETS = 25;

/**
 * Rows of a finished run that the viewer may browse, from a stored sheet on, as they stand now: what people decided since
 * shows at once. `next` is the sheet to go on with. What could not be judged comes with the first sheet.
 */
export const auditRows: UseCase<'auditRows'> = async ({ projectId, runId, page, only = 'all' }, viewer, ports) => {
  const { project, stored } = await auditedProjectFor(ports, viewer, projectId);
  const run = await loadRun(ports, project.id, runId);
  const count = run ? sheetCount(run, only) : 0;
  if (run?.state !== 'done' || page > count) throw refuse('not-found', { run: runId, page });
  const seen: LedgerRow[] = [];
  let read = 0;
  let next = page;
  for await (const { sheet, rows } of ledgerSheets(ports, run, only, page)) {
    seen.push(...(await seenOf(rows, viewer, ports, project.id, `${run.id}:${only}:${sheet}`)));
    read += rows.length;
    next = sheet + 1;
    if (read >= ROWS || next >= page + SHEETS) break;
  }
  const now = new Date(ports.clock.now()).toISOString();
  const decisions = await loadAllDecisions(
    ports,
    seen.map(({ id }) => ({ id, projectId: project.id })),
  );
  const rows = seen.map((row) => judgedOf(row, decisions.get(row.id), stored.settings, now));
  const shown = only === 'all' ? rows : rows.filter(({ findings }) => findings.length > 0);
  const rejected = page === 0 ? ((await loadReport(ports, { projectId: project.id, runId }))?.rejected ?? []) : [];
  const names: AuditRows['names'] = await rowNames(shown, project, stored.settings.showNames, viewer, ports);
  return {
    rows: stored.settings.showNames ? shown : shown.map(({ accountId: _, ...row }) => row),
    hidden: read - seen.length,
    names,
    rejected,
    ...(next < count ? { next } : {}),
  };
};

async function seenOf(
  rows: readonly LedgerRow[],
  viewer: Viewer,
  ports: Ports,
  projectId: string,
  where: string,
): Promise<LedgerRow[]> {
  const ids = rows.map(({ id }) => id);
  const seen = await visibleTo(ports, viewer, projectId, ids, where);
  return rows.filter(({ id }) => seen.has(id));
}
