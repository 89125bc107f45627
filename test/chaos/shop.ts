import { resolve } from 'node:path';
import { openApp, type App } from '../../dev/platform/app';
import { Chaos } from '../../dev/platform/chaos/chaos';
import type { Plan } from '../../dev/platform/chaos/plan';
import { workOff } from '../../dev/platform/chaos/work-off';
import { VirtualClock } from '../../dev/platform/clock';
import { readManifest } from '../../dev/platform/manifest';
import { installTime } from '../../dev/platform/runtime/time';
import type { Json } from '../../dev/platform/model';
import { APP_ACCOUNT, Site } from '../../dev/platform/site';
import type { Api, ApiMethod, ApiResult } from '../../src/app/api';
import { DEFAULT_SETTINGS, type ProjectSettings } from '../../src/app/settings';
import { stock } from './stock';

const manifest = readManifest(resolve(__dirname, '../../manifest.yml'));

export const ana = 'ana';
export const pia = 'pia';
export const max = 'max';

export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;

/** Half past midnight, so that a day of waiting changes no age in days. */
export const START = '2026-01-05T00:30:00.000Z';

export type Handlers = Readonly<Record<string, unknown>>;

/** A small project with the app installed, on a platform that can be made to fail. */
export interface Shop {
  readonly site: Site;
  readonly app: App;
  readonly chaos: Chaos;
  readonly clock: VirtualClock;
  readonly project: string;
  /** When this shop was opened, ISO 8601 in UTC. */
  readonly opened: string;
  /** Calls as a person, moving the clock on until there is an answer; rejects where the function dies. */
  ask<M extends ApiMethod>(method: M, payload: Api[M]['in']): Promise<ApiResult<M>>;
  /** As `ask`, for calls that must succeed. */
  get<M extends ApiMethod>(method: M, payload: Api[M]['in']): Promise<Api[M]['out']>;
  /** Several calls at the same moment; undefined where the function dies. */
  together<M extends ApiMethod>(calls: readonly (readonly [M, Api[M]['in']])[]): Promise<(ApiResult<M> | undefined)[]>;
  /** Until nothing is left to do. */
  workOff(): Promise<void>;
  /** Lets so much time pass, with all that falls due in it. */
  pass(ms: number): Promise<void>;
  /** Lets time pass until so long after the shop was opened. */
  until(ms: number): Promise<void>;
}

export const CALM: Plan = { latencyMs: 0, calls: 0, functions: 0, deliveries: 0, most: 0 };

export const SETTINGS: ProjectSettings = {
  ...DEFAULT_SETTINGS,
  active: true,
  showNames: true,
  people: [
    { accountId: pia, roles: ['PO'] },
    { accountId: max, roles: ['PM'] },
  ],
};

/** A shop as it stood at some time: what the app stored, and what it wrote into issues. */
export interface Past {
  readonly time: number;
  readonly stored: Readonly<Record<string, Json>>;
  readonly properties: readonly (readonly [string, Json])[];
}

export const pastOf = ({ clock, app, site }: Shop): Past => ({
  time: clock.now(),
  stored: app.kvs.dump(),
  properties: [...site.issues.values()].flatMap(({ id, properties: { ownership } }) =>
    ownership === undefined ? [] : [[id, ownership] as const],
  ),
});

export interface ShopOptions {
  readonly seed?: number;
  readonly plan?: Plan;
  /** Goes on where another shop stood; without it, settings are saved and nothing else was done. */
  readonly past?: Past;
  readonly changed?: (handlers: Handlers) => Handlers;
}

let shops = 0;

/** Opens the shop with its stock; chaos waits for `begin`. */
export async function openShop({
  seed = 0,
  plan = CALM,
  past,
  changed = (handlers) => handlers,
}: ShopOptions = {}): Promise<Shop> {
  installTime();
  const clock = new VirtualClock(past?.time ?? START);
  const cloudId = `11111111-2222-4333-8444-${String(++shops).padStart(12, '0')}`;
  const site = new Site({ clock, cloudId });
  for (const accountId of [ana, pia, max]) site.addPerson({ accountId, displayName: accountId });
  const project = site.addProject({ key: 'SHOP', name: 'Shop', admins: [ana], members: [pia, max] }).id;
  site.addProject({ key: 'SEC', name: 'Secret', admins: [max] });
  stock(site);
  const chaos = new Chaos(seed, clock, plan);
  const app = await openApp({
    site,
    manifest,
    code: { source: async () => changed(await import('../../src/index')) },
    pageWithFields: 6,
    searchLagMs: 2_000,
    scheduled: {},
    between: chaos,
  });
  const invoke = (method: ApiMethod, payload: unknown) =>
    app.invoke(method, payload, { accountId: ana, moduleKey: 'ownership-settings' });
  const ask: Shop['ask'] = async (method, payload) => {
    const answer = invoke(method, payload);
    await workOff(app, { until: answer });
    return answer as never;
  };
  const together: Shop['together'] = async (calls) => {
    const answers = Promise.all(calls.map(([method, payload]) => invoke(method, payload).catch(() => undefined)));
    await workOff(app, { until: answers });
    return answers as never;
  };
  const get: Shop['get'] = async (method, payload) => {
    const answer = await ask(method, payload);
    if (!answer.ok) throw new Error(`${method}: ${JSON.stringify(answer.error)}`);
    return answer.value;
  };
  const pass = (ms: number) => workOff(app, { until: new Promise<void>((done) => void clock.after(ms, done)) });
  const shop: Shop = {
    site,
    app,
    chaos,
    clock,
    project,
    opened: new Date(clock.now()).toISOString(),
    ask,
    get,
    together,
    workOff: () => workOff(app, { waiting: () => chaos.deliveries.waiting }),
    until: (ms) => pass(ms - (clock.now() - Date.parse(START))),
    pass,
  };
  if (past) restore(shop, past);
  else await get('saveSettings', { projectId: project, version: 0, settings: SETTINGS });
  return shop;
}

/** Puts back what was stored and written, and lets lists and searches catch up with it. */
function restore({ app, site, clock }: Shop, { stored, properties }: Past): void {
  for (const [key, value] of Object.entries(stored)) app.kvs.answer('/api/v1/set', { key, value });
  for (const [id, value] of properties) site.setProperty(id, 'ownership', value, APP_ACCOUNT);
  clock.advance(MINUTE);
}
