import type { Judged } from '../core/judged';
import type { AuditRows } from './api';
import { loadPages, loadRows } from './audit-pages';
import { auditedProjectFor } from './guards';
import type { Ports, Viewer } from './ports';
import { refuse } from './refusal';
import { rowNames } from './row-names';
import { loadRun } from './run';
import type { UseCase } from './use-case';
import { visibleTo } from './visible';

/** Stored pages are gathered until an answer holds this many rows, over at most this many pages. */
const ROWS = 300;
const PAGES = 25;

/** Rows of a run that the viewer may browse, from a stored page on; `next` is the stored page to go on with. */
export const auditRows: UseCase<'auditRows'> = async ({ projectId, runId, page, only = 'all' }, viewer, ports) => {
  const { project, stored } = await auditedProjectFor(ports, viewer, projectId);
  const at = { projectId: project.id, runId };
  const run = await loadRun(ports, project.id, runId);
  if (!run || page > run.pages) throw refuse('not-found', { run: runId, page });
  const pages = await loadPages(ports, at, page, Math.min(run.pages, page + PAGES));
  const rows: Judged[] = [];
  const rejected: AuditRows['rejected'][number][] = [];
  let next = page;
  let read = 0;
  while (read < ROWS && next < page + PAGES && pages.has(next)) {
    const found = pages.get(next);
    const all = await loadRows(ports, at, only, next, found?.parts[only] ?? 0);
    read += all.length;
    rows.push(...(await seenOf(all, viewer, ports, at, `${only}:${next}`)));
    rejected.push(...(found?.rejected ?? []));
    next += 1;
  }
  const names = await rowNames(rows, project, stored.settings.showNames, viewer, ports);
  return {
    rows: stored.settings.showNames ? rows : rows.map(({ accountId: _, ...row }) => row),
    hidden: read - rows.length,
    names,
    rejected,
    ...(next < run.pages && next > page ? { next } : {}),
  };
};

async function seenOf(
  rows: readonly Judged[],
  viewer: Viewer,
  ports: Ports,
  at: { projectId: string; runId: string },
  where: string,
): Promise<Judged[]> {
  const ids = rows.map(({ id }) => id);
  const seen = await visibleTo(ports, viewer, at.projectId, ids, `${at.runId}:${where}`);
  return rows.filter(({ id }) => seen.has(id));
}
