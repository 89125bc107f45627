import { projectFor } from './guards';
import { loadHealth } from './health';
import { pointsPerHour, pointsThisHour } from './points';
import { loadPointer, loadRun } from './run';
import { loadSettings } from './settings-store';
import { troublesOf } from './site-troubles';
import type { UseCase } from './use-case';

/** How the app is doing in a project, for its administrators; no personal data. */
export const support: UseCase<'support'> = async ({ projectId }, viewer, ports, app) => {
  const project = await projectFor(ports, viewer, 'administer', projectId);
  const [health, points, most, settings, pointer, troubles] = await Promise.all([
    loadHealth(ports, project.id),
    pointsThisHour(ports, project.id),
    pointsPerHour(ports, app),
    loadSettings(ports, project.id),
    loadPointer(ports, project.id),
    troublesOf(ports, project.id),
  ]);
  const state = (await loadRun(ports, project.id, pointer.latest))?.state;
  return {
    ...(health.lastEventAt === undefined ? {} : { lastEventAt: health.lastEventAt }),
    queue: {
      waiting: state === 'queued' || state === 'waiting' ? 1 : 0,
      running: state === 'reading' || state === 'finishing' ? 1 : 0,
    },
    pointsThisHour: points,
    pointsPerHour: most,
    versions: { app: app.version, ruleset: app.judge.ruleset, settings: settings.version },
    propertyWrites: { written: health.written, refused: health.refused },
    ...(troubles.length > 0 ? { troubles } : {}),
  };
};
