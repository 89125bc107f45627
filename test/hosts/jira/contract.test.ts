import { changeProfile, closeAccount } from '../../../dev/platform/accounts';
import { VirtualClock } from '../../../dev/platform/clock';
import { Faults } from '../../../dev/platform/faults';
import { JiraServer } from '../../../dev/platform/jira/server';
import { Kvs } from '../../../dev/platform/kvs';
import { indexesOf, readManifest, scopesOf } from '../../../dev/platform/manifest';
import { EventQueue } from '../../../dev/platform/queue';
import { installGlobals, runIn, type ForgeFetch } from '../../../dev/platform/runtime/globals';
import { runtimeOf } from '../../../dev/platform/runtime/invocation';
import { routeFetch } from '../../../dev/platform/runtime/route-fetch';
import { FIELD_TYPES, Site } from '../../../dev/platform/site';
import type { Job, Ports } from '../../../src/app/ports';
import { forgeClock } from '../../../src/hosts/jira/clock';
import { forgePorts } from '../../../src/hosts/jira/ports';
import type { Arrange, IssueWish, Make, ProjectWish } from '../../contract/arrange';
import { describePorts } from '../../contract/ports';
import { root } from './staged';

const began = '2026-03-02T09:00:00.000Z';
const admin = 'set-up';
const statuses = { todo: 'To Do', doing: 'In Progress', done: 'Done' } as const;
const kinds = { software: 'software', service: 'service_desk', business: 'business' } as const;
let made = 0;

interface Platform {
  readonly site: Site;
  readonly clock: VirtualClock;
  readonly pushed: { job: Job; delaySeconds: number }[];
  /** Does something in an invocation of its own, for a person or for nobody. */
  invoke<T>(accountId: string | undefined, work: () => T): Promise<T>;
}

function platform(): Platform {
  installGlobals();
  const clock = new VirtualClock(began);
  const site = new Site({ clock });
  site.addPerson({ accountId: admin, displayName: 'Set Up', siteAdmin: true });
  const manifest = readManifest(`${root}/manifest.yml`);
  const faults = new Faults();
  const jira = new JiraServer(site, { scopes: scopesOf(manifest), indexes: indexesOf(manifest), faults });
  const queue = new EventQueue({
    clock,
    queues: ['audit-queue'],
    consume: async () => ({ ok: true, body: undefined }),
  });
  const backends = { manifest, jira, kvs: new Kvs({ clock }), queue: () => queue, faults };
  const installationId = `installation-${++made}`;
  const pushed: Platform['pushed'] = [];

  const invoke: Platform['invoke'] = (accountId, work) => {
    const call = { functionKey: 'resolver', moduleKey: 'ownership-audit', accountId, seconds: 900 };
    const runtime = runtimeOf({ site, manifest, clock, license: undefined }, call);
    const appContext = { ...(runtime.appContext as object), installationId };
    const real = routeFetch(backends, accountId);
    const fetch: ForgeFetch = async (descriptor, path, init) => {
      if (path.includes('/task/')) clock.advance(500);
      const answer = await real(descriptor, path, init);
      if (path.includes('/queue/publish/') && answer.ok) pushed.push(...jobsIn(String(init?.body)));
      return answer;
    };
    return runIn({ runtime: { ...runtime, appContext }, fetch, chain: 0 }, async () => work());
  };
  return { site, clock, pushed, invoke };
}

function jobsIn(body: string): { job: Job; delaySeconds: number }[] {
  const { payload } = JSON.parse(body) as { payload: { body: Job; delayInSeconds?: number }[] };
  return payload.map((event) => ({ job: event.body, delaySeconds: event.delayInSeconds ?? 0 }));
}

/** Every call in an invocation of its own, as the person that it is made for. */
function portsOn({ invoke }: Platform): Ports {
  const site: readonly (keyof Ports)[] = ['issues', 'projects', 'people', 'access', 'properties'];
  const names: readonly (keyof Ports)[] = [...site, 'store', 'queue', 'mail', 'privacy'];
  const ports = names.map((name) => {
    const methods = new Proxy(
      {},
      {
        get:
          (_, method: string) =>
          (...args: unknown[]) =>
            called(name, method, args),
      },
    );
    return [name, methods] as const;
  });
  const total = { calls: 0, points: 0 };
  const called = (name: keyof Ports, method: string, args: unknown[]) =>
    invoke(viewerIn(args), async () => {
      const forge = forgePorts();
      const port = forge[name] as unknown as Record<string, (...args: unknown[]) => unknown>;
      try {
        return await port[method]?.(...args);
      } finally {
        total.calls += forge.spent().calls;
        total.points += forge.spent().points;
      }
    });
  const left = () => {
    let milliseconds = Number.NaN;
    void invoke(undefined, () => (milliseconds = forgeClock.left()));
    return milliseconds;
  };
  const clock = { now: forgeClock.now, left };
  return { ...(Object.fromEntries(ports) as unknown as Ports), clock, spent: () => total };
}

const viewerIn = (args: readonly unknown[]): string | undefined =>
  args
    .map((arg) => (arg as { accountId?: unknown } | null | undefined)?.accountId)
    .find((id) => typeof id === 'string') as string | undefined;

function arrangeOn({ site, clock, pushed }: Platform): Arrange {
  const project = ({ role, kind = 'software', componentLeads = [], ...wish }: ProjectWish) => {
    if (role) site.addRole(role.name);
    const roles = role ? { [role.name]: { people: role.people, groups: role.groups } } : {};
    const admins = [...(wish.admins ?? []), admin];
    const { id } = site.addProject({ ...wish, kind: kinds[kind], name: wish.key, roles, admins });
    componentLeads.forEach((leadId, n) =>
      site.addComponent({ name: `Component ${n}`, project: wish.key, ...(leadId === undefined ? {} : { leadId }) }),
    );
    return id;
  };
  const issue = ({ project: id, title, body, status = 'todo', userFields, parent, only, ...wish }: IssueWish) => {
    const key = site.projects.get(id)?.key ?? '';
    const level = only && site.addSecurityLevel({ name: title, members: only.map((person) => ({ person })) });
    const custom = Object.entries(userFields ?? {}).map(([field, accountId]) => [field, { accountId }] as const);
    return site.addIssue({
      ...wish,
      project: key,
      summary: title,
      status: statuses[status],
      custom: Object.fromEntries(custom),
      ...(body !== undefined && { description: body }),
      ...(parent !== undefined && { parent: site.findIssue(parent)?.key ?? '' }),
      ...(level && { security: level.name }),
    }).id;
  };
  return {
    person: async (displayName, groups = []) => site.addPerson({ displayName, groups }).accountId,
    siteAdmin: async (displayName) => site.addPerson({ displayName, siteAdmin: true }).accountId,
    close: async (accountId) => closeAccount(site, accountId),
    change: async (accountId) => changeProfile(site, accountId, 'Renamed'),
    silence: async () => void (site.mailOff = true),
    mail: async () => site.mail.map(({ issueId, subject, text }) => ({ issueId, subject, text })),
    group: async (name) => site.addGroup(name).groupId,
    project: async (wish) => project(wish),
    issue: async (wish) => issue(wish),
    userField: async (name) => site.addField({ name, ...FIELD_TYPES.user }).id,
    remove: async (issueId) => site.remove(issueId, admin),
    async lock(projectId) {
      const found = site.projects.get(projectId);
      if (found) site.projects.set(projectId, { ...found, app: 'read' });
    },
    settle: async () => clock.advance(60_000),
    jobs: async () => pushed,
  };
}

const make: Make = async () => {
  const below = platform();
  return { ports: portsOn(below), arrange: arrangeOn(below) };
};

describe('the ports on Forge, over the pretend platform', () => {
  const rest = [
    'hrtime',
    'nextTick',
    'performance',
    'queueMicrotask',
    'setImmediate',
    'setInterval',
    'setTimeout',
  ] as const;
  const more = ['clearImmediate', 'clearInterval', 'clearTimeout'] as const;
  beforeAll(() => void jest.useFakeTimers({ now: Date.parse(began), doNotFake: [...rest, ...more] }));
  afterAll(() => void jest.useRealTimers());
  describePorts('Forge', make);
});
