import type { GoneFinding } from './api';
import { auditedProjectFor } from './guards';
import { goneFindings } from './past';
import { refuse } from './refusal';
import { loadRun } from './run';
import type { UseCase } from './use-case';
import { visibleTo } from './visible';

/** Findings that stood before a run and no longer did in it, of items that the viewer may browse, a stored part at a time. */
export const auditGone: UseCase<'auditGone'> = async ({ projectId, runId, page }, viewer, ports) => {
  const { project } = await auditedProjectFor(ports, viewer, projectId);
  const run = await loadRun(ports, project.id, runId);
  if (run?.state !== 'done') throw refuse('not-found', { run: runId });
  const parts = goneFindings(ports, project.id, run.id, page);
  const found: readonly GoneFinding[] = (await parts.next()).value ?? [];
  const more = await parts.next();
  const ids = [...new Set(found.map(({ id }) => id))];
  const seen = await visibleTo(ports, viewer, project.id, ids, `${run.id}:gone:${page}`);
  const rows = found.filter(({ id }) => seen.has(id));
  return { rows, hidden: found.length - rows.length, ...(more.done ? {} : { next: page + 1 }) };
};
