import { join, resolve } from 'node:path';
import { VirtualClock } from '../dev/platform/clock';
import { Faults } from '../dev/platform/faults';
import { PUBLISHED_LIMITS } from '../dev/platform/jira/limits';
import { JiraServer } from '../dev/platform/jira/server';
import { Kvs } from '../dev/platform/kvs';
import { PUBLISHED_KVS_LIMITS } from '../dev/platform/kvs-limits';
import { indexesOf, readManifest, scopesOf } from '../dev/platform/manifest';
import { routeFetch } from '../dev/platform/runtime/route-fetch';
import { Site } from '../dev/platform/site';
import {
  pairs,
  type Answers,
  type Counted,
  type FarAnswer,
  type FarCall,
  type Question,
  type Returned,
  type Sent,
} from './audit-line';
import { changeSome, fillLarge } from './large-site';

/**
 * The platform below an audit that is measured, in a process of its own: the pretend Jira and the key-value store, both with
 * their published limits. Its clock is set by the questions that come over the line; they come in the order of their times.
 */
const manifest = readManifest(join(resolve(import.meta.dirname, '..'), 'manifest.yml'));
const clock = new VirtualClock(Number(process.argv[2]));
const site = new Site({ clock });
const jira = new JiraServer(site, {
  scopes: scopesOf(manifest),
  indexes: indexesOf(manifest),
  limits: PUBLISHED_LIMITS,
});
const kvs = new Kvs({ clock, limits: PUBLISHED_KVS_LIMITS });
const queue = (): never => {
  throw new Error('the queue is on the other side');
};
const routes: Record<string, { calls: number; points: number }> = {};
const hours: Record<string, number> = {};
let refused = 0;

async function call({ descriptor, path, method, headers, body, accountId }: FarCall): Promise<FarAnswer> {
  const before = jira.points.calls;
  const fetch = routeFetch({ manifest, jira, kvs, queue, faults: new Faults() }, accountId);
  const init = { method, headers: new Headers(headers as [string, string][]), ...(body === undefined ? {} : { body }) };
  const answer = await fetch(descriptor, path, init);
  if (jira.points.calls > before) note();
  const text = await answer.text();
  return { status: answer.status, headers: pairs(answer.headers), body: text === '' ? null : text };
}

function note(): void {
  const { call: route, points, status, at } = jira.points.log.at(-1)!;
  const spent = (routes[route] ??= { calls: 0, points: 0 });
  spent.calls += 1;
  spent.points += points;
  const hour = new Date(at).toISOString().slice(0, 13);
  hours[hour] = (hours[hour] ?? 0) + points;
  if (status === 429) refused += 1;
}

const counted = (): Counted => ({
  calls: jira.points.calls,
  points: jira.points.total,
  refused,
  routes: structuredClone(routes),
  hours: { ...hours },
  storage: { ...kvs.usage },
});

function answer(question: Question): Promise<FarAnswer> | Answers[keyof Answers] {
  switch (question.kind) {
    case 'call':
      return call(question);
    case 'fill': {
      const { projectId, people } = fillLarge(site, question.issues);
      return { projectId, people: people as Answers['fill']['people'] };
    }
    case 'change':
      return changeSome(site, question.issues);
    case 'counted':
      return counted();
  }
}

async function take({ id, now, question }: Sent): Promise<Returned> {
  clock.advance(Math.max(0, now - clock.now()));
  try {
    return { id, answer: await answer(question) };
  } catch (error) {
    return { id, error: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}

/** One question after the other, so that each is answered by what the ones before it left. */
let answered: Promise<unknown> = Promise.resolve();
process.on('message', (sent) => {
  answered = answered.then(() => take(sent as Sent)).then((returned) => process.send!(returned));
});
process.on('disconnect', () => process.exit());
