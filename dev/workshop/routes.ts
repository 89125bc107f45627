import type { App } from '../platform/app';
import { answerBridge, type BridgeRequest } from '../platform/bridge-api';
import { APP_ACCOUNT } from '../platform/site';
import { moveOn } from './move-on';
import { WorkshopClock } from './workshop-clock';

/** People and spaces as the shell lists them. */
export interface SiteNotes {
  readonly source: string;
  readonly people: Readonly<Record<string, string>>;
  readonly projects: Readonly<Record<string, string>>;
  /** Who looks first. */
  readonly first?: string;
}

interface JiraCall {
  readonly as: string;
  readonly method: string;
  readonly path: string;
  readonly body?: unknown;
}

interface LozengeCall {
  readonly as: string;
  readonly issueId: string;
  readonly issueKey: string;
  readonly projectId: string;
}

function siteOf(app: App, appOrigin: string, notes: SiteNotes): unknown {
  const people = [...app.site.people.values()].filter(({ accountId }) => accountId !== APP_ACCOUNT);
  const first = people.filter(({ accountId }) => accountId === notes.first);
  const others = people.filter(({ accountId }) => accountId !== notes.first);
  return {
    appOrigin,
    source: notes.source,
    movable: app.clock instanceof WorkshopClock,
    now: app.clock.now(),
    people: [...first, ...others].map(({ accountId, displayName }) => ({
      accountId,
      name: displayName,
      note: notes.people[accountId] ?? '',
    })),
    projects: [...app.site.projects.values()].map(({ id, key, name }) => ({
      id,
      key,
      name,
      note: notes.projects[key] ?? '',
    })),
  };
}

async function lozenge(app: App, { as, issueId, issueKey, projectId }: LozengeCall): Promise<unknown> {
  const extension = { issue: { id: issueId, key: issueKey }, project: { id: projectId } };
  const answer = await app.dynamicProperties('ownership-context', { accountId: as, extension });
  return (answer as { status?: { value: unknown } }).status?.value ?? null;
}

/** The dashboards with what a gadget's frame is told of its place, in both of its views. */
function dashboardsOf({ site: { dashboards } }: App): unknown {
  return [...dashboards.all.values()].map(({ id, name, ownerId }) => ({
    id,
    name,
    ownerId,
    gadgets: dashboards.gadgetsOf(id).map((gadget) => ({
      id: gadget.id,
      moduleKey: gadget.moduleKey,
      view: dashboards.extensionOf(gadget.id, 'view'),
      edit: dashboards.extensionOf(gadget.id, 'edit'),
    })),
  }));
}

/** What the shell asks of its server, by path. `undefined` where the path is none of these. */
export function workshopRoutes(
  app: App,
  appOrigin: string,
  notes: SiteNotes,
): (path: string, body: unknown) => Promise<unknown> | undefined {
  const routes: Readonly<Record<string, (body: never) => Promise<unknown>>> = {
    '/workshop/site': () => Promise.resolve(siteOf(app, appOrigin, notes)),
    '/workshop/jira': ({ as, method, path, body }: JiraCall) => app.fetchAs(as, method, path, body),
    '/workshop/bridge': (request: BridgeRequest) => answerBridge(app, request),
    '/workshop/dashboards': () => Promise.resolve(dashboardsOf(app)),
    '/workshop/move': ({ hours }: { hours: number }) => moveOn(app, hours),
    '/workshop/lozenge': (call: LozengeCall) => lozenge(app, call),
  };
  return (path, body) => routes[path]?.(body as never);
}
