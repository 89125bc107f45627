import { asApp, route, type APIResponse } from '@forge/api';
import { HostError } from '../../app/host-error';
import { at, text } from '../../formats/jira-json';
import { answered, refused, sent } from './answer';
import { millisecondsLeft } from './clock';
import { isId } from './ids';
import { spending } from './spent';

const call = 'GET task';
/** Milliseconds between two looks: each is longer than the one before, up to the last. */
const pauses = [150, 500, 1000, 2000, 4000, 8000, 10_000, 10_000, 10_000, 10_000];
/** What the invocation must have left for one more look, in milliseconds. */
const spare = 15_000;

const ends = ['COMPLETE', 'FAILED', 'CANCELLED', 'DEAD'];
const isOver = (task: unknown): boolean => ends.includes(String(at(task, 'status')));

/**
 * Begins a task and gives its id. Jira answers 303 with the task's address; where the platform went there by itself, with
 * the task.
 */
export async function begun(call: string, send: () => Promise<APIResponse>): Promise<string> {
  spending(1);
  const answer = await sent(call, send);
  const { status, headers } = answer;
  if (!answer.ok && status !== 303) throw await refused(call, answer);
  const there = /\/task\/(\d+)/.exec(headers.get('Location') ?? '')?.[1];
  const id = there ?? text(at(parsed(await sent(call, () => answer.text())), 'id'));
  if (id === undefined || !isId(id))
    throw new HostError('bad-answer', call, { hint: `status ${status} without a task` });
  return id;
}

function parsed(body: string): unknown {
  try {
    return JSON.parse(body) as unknown;
  } catch {
    return undefined;
  }
}

/**
 * One of Jira's long-running tasks, looked at until it has ended. A `HostError` where it does not: to be tried again where
 * this invocation's time is short, and not where it took longer than such a task should.
 */
export async function ended(taskId: string): Promise<unknown> {
  const failure = (retryable: boolean) =>
    new HostError('host-down', call, { hint: `task ${taskId} goes on`, retryable, retryAfterSeconds: 30 });
  for (const pause of pauses) {
    if (millisecondsLeft() < pause + spare) throw failure(true);
    await new Promise((resolve) => setTimeout(resolve, pause));
    const task = await answered(call, () => asApp().requestJira(route`/rest/api/3/task/${taskId}`));
    if (isOver(task)) return task;
  }
  throw failure(false);
}
