import type { Between, Passage } from '../dev/platform/between';
import { invocationOrNone, type ForgeFetch } from '../dev/platform/runtime/globals';
import type { WorkClock } from './audit-clock';
import { pairs, type FarAnswer, type Line } from './audit-line';

/** Milliseconds from a call to its answer. */
export const LATENCY = { jira: 150, storage: 15, queue: 15 } as const;

/** Lets the app's calls of Jira and its storage go over the line, and every answer take its time. */
export function farAway(line: Line, clock: WorkClock): Between {
  const passage = (): Passage => ({
    fetch: (inner) => over(line, clock, inner),
    settled: (work) => work,
    close: () => {},
  });
  return { enter: passage, deliver: (_what, send) => send(), lateBy: () => 0 };
}

const over =
  (line: Line, clock: WorkClock, inner: ForgeFetch): ForgeFetch =>
  async (descriptor, path, init = {}) => {
    const began = clock.exactly();
    const { type, provider, remote } = descriptor;
    if (remote === 'stargate') {
      const answer = await inner(descriptor, path, init);
      await until(clock, began + LATENCY.queue);
      return answer;
    }
    const call = {
      kind: 'call' as const,
      descriptor: { type, ...(provider ? { provider } : {}), ...(remote ? { remote } : {}) },
      path,
      method: (init.method ?? 'GET').toUpperCase(),
      headers: pairs(new Headers(init.headers)),
      body: typeof init.body === 'string' ? init.body : undefined,
      accountId: invocationOrNone()?.runtime['aaid'] as string | undefined,
    };
    const answer = await line.ask(call, clock.now());
    await until(clock, began + (type === 'kvs' ? LATENCY.storage : LATENCY.jira));
    return toResponse(answer);
  };

const until = (clock: WorkClock, at: number): Promise<void> =>
  new Promise((resolve) => void clock.at(Math.max(at, clock.exactly()), resolve));

const toResponse = ({ status, headers, body }: FarAnswer): Response =>
  new Response(body, { status, headers: headers as [string, string][] });
