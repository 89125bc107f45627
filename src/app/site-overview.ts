import { activeProjects } from './active-projects';
import type { ProjectSummary, SiteOverview } from './api';
import { uncountedSince } from './counted';
import { auditedProjectFor } from './guards';
import { loadHistory } from './history';
import type { Ports, ProjectRecord, Viewer } from './ports';
import { Refusal } from './refusal';
import { loadPointer, loadRun, publicRun } from './run';
import { sideBySide } from './side-by-side';
import { asApiError } from './site-troubles';
import type { UseCase } from './use-case';

/**
 * Active projects side by side, a page at a time. Of a project whose audit the viewer may not see nothing is told but that
 * there is one more; the same where that could not be found out.
 */
export const siteOverview: UseCase<'siteOverview'> = async ({ cursor }, viewer, ports): Promise<SiteOverview> => {
  const { projects, next } = await activeProjects(ports, cursor);
  const found = await sideBySide(projects, ({ projectId }) => summaryFor(projectId, viewer, ports));
  const shown = found.flatMap((each) => ('summary' in each ? [each.summary] : []));
  const unread = found.flatMap((each) => ('failure' in each ? [each.failure] : []));
  if (unread.length > 0 && unread.length === projects.length) throw unread[0];
  return {
    projects: shown,
    hidden: found.length - shown.length - unread.length,
    ...(unread.length > 0 ? { unread: unread.length } : {}),
    ...(next === undefined ? {} : { next }),
  };
};

async function summaryFor(
  projectId: string,
  viewer: Viewer,
  ports: Ports,
): Promise<{ summary: ProjectSummary } | { failure: unknown } | { hidden: true }> {
  let project: ProjectRecord;
  try {
    ({ project } = await auditedProjectFor(ports, viewer, projectId));
  } catch (failure) {
    return failure instanceof Refusal ? { hidden: true } : { failure };
  }
  const { id, key, name } = project;
  try {
    return { summary: { projectId: id, key, name, ...(await countsOf(id, ports)) } };
  } catch (error) {
    return { summary: { projectId: id, key, name, error: asApiError(error) } };
  }
}

async function countsOf(
  projectId: string,
  ports: Ports,
): Promise<Pick<ProjectSummary, 'latest' | 'now' | 'before' | 'uncounted'>> {
  const [history, { latest, finished }] = await Promise.all([
    loadHistory(ports, projectId),
    loadPointer(ports, projectId),
  ]);
  const [run, counted] = await Promise.all([loadRun(ports, projectId, latest), loadRun(ports, projectId, finished)]);
  const uncounted = await uncountedSince(ports, projectId, counted);
  const [before, now] = history.length > 1 ? history.slice(-2) : [undefined, history[0]];
  return {
    ...(run ? { latest: publicRun(run) } : {}),
    ...(now ? { now } : {}),
    ...(before ? { before } : {}),
    ...(uncounted ? { uncounted } : {}),
  };
}
