import type { Call } from '../../src/core/role';
import type { WorkItem } from '../../src/core/work-item';
import type { ApiInput, ApiMethod, ApiOutput } from '../../src/app/api';
import { answer } from '../../src/app/api-router';
import type { App } from '../../src/app/app';
import { keys } from '../../src/app/keys';
import { addIssue, addPerson, addProject, grant, type NewIssue } from '../../src/app/memory/arrange';
import { memoryHost, type MemoryHost } from '../../src/app/memory/ports';
import { onJob } from '../../src/app/on-job';
import type { Ports } from '../../src/app/ports';
import { DEFAULT_SETTINGS, type ProjectSettings } from '../../src/app/settings';
import { evidence, verdict } from '../core/findings/make';

/** Judges by the first word of a title, so that tests say what an item is: "PM …", "PO …", "shared …", else unclear. */
export const app: App = {
  judge: {
    ruleset: 'rules1',
    sentences: ({ call }) => [`It is ${call}.`, 'So there.'],
    rule: (id) => ({ id, title: `About ${id}`, why: 'Because.', role: 'PM', source: { document: 'ours' } }),
    classify: ({ title }: WorkItem) => {
      const [word = ''] = title.split(' ');
      const call = (['PM', 'PO', 'shared'].includes(word) ? word : 'unclear') as Call;
      return verdict(call, {
        ruleset: 'rules1',
        evidence: call === 'PM' || call === 'PO' ? [evidence(call, call === 'PM' ? { duty: 'M6' } : {})] : [],
      });
    },
  },
  version: '9.9.9',
  pointsPerHour: 65_000,
};

export const PROJECT = '100';
export const admin = { accountId: 'admin' };
export const member = { accountId: 'dev' };
export const outsider = { accountId: 'outsider' };

export const active: ProjectSettings = {
  ...DEFAULT_SETTINGS,
  active: true,
  people: [
    { accountId: 'pat', roles: ['PO'] },
    { accountId: 'mia', roles: ['PM'] },
    { accountId: 'max', roles: ['PO', 'PM'] },
  ],
};

export interface Site extends MemoryHost {
  issue(issue: Partial<NewIssue> & { id: string }): void;
  settings(settings: ProjectSettings, version?: number): Promise<void>;
  /** Calls as a person and expects an answer. */
  ask<M extends ApiMethod>(method: M, input: ApiInput<M>, viewer?: { accountId: string }): Promise<ApiOutput<M>>;
  /** Calls as a person and gives whatever came back. */
  call(
    method: string,
    payload: unknown,
    viewer?: { accountId: string; licensed?: boolean },
    ports?: Ports,
  ): ReturnType<typeof answer>;
  /** Works off the queue, delays included; gives the number of jobs done. */
  drain(ports?: Ports, most?: number): Promise<number>;
}

/** A project with an admin, a PO, a PM, somebody who is both, a developer, and an outsider who may see nothing. */
export async function makeSite(options: Parameters<typeof memoryHost>[0] = {}): Promise<Site> {
  const host = memoryHost(options);
  const { world, ports, clock } = host;
  addProject(world, { id: PROJECT });
  for (const [accountId, name] of [
    ['admin', 'Ann Admin'],
    ['pat', 'Pat'],
    ['mia', 'Mia'],
    ['max', 'Max'],
    ['dev', 'Dev'],
    ['guess', 'Gus (Product Owner)'],
    ['outsider', 'Out'],
  ] as const) {
    addPerson(world, { accountId, name });
    if (accountId !== 'outsider') grant(world, accountId, PROJECT, ['browse', 'edit', 'assign']);
  }
  grant(world, 'admin', PROJECT, ['browse', 'edit', 'assign', 'administer']);
  const site: Site = {
    ...host,
    issue: (issue) => addIssue(world, { projectId: PROJECT, title: 'PM price', ...issue }),
    settings: (settings, version = 1) => ports.store.set(keys.settings(PROJECT), { version, settings }),
    async ask(method, input, viewer = admin) {
      const result = await answer(method, input, viewer, ports, app);
      if (!result.ok) throw new Error(`${method} refused: ${JSON.stringify(result.error)}`);
      return result.value as never;
    },
    call: (method, payload, viewer = admin, over = ports) => answer(method, payload, viewer, over, app),
    async drain(over = ports, most = 500) {
      let done = 0;
      for (let next = world.jobs.shift(); next; next = world.jobs.shift()) {
        if ((done += 1) > most) throw new Error('the queue does not come to rest');
        clock.pass(next.delaySeconds * 1000);
        clock.give(900_000);
        await onJob(next.job, over, app);
      }
      return done;
    },
  };
  await site.settings(active);
  return site;
}
