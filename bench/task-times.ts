import type { Page } from 'playwright-core';

interface TraceEvent {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  /** Microseconds that the thread worked; waiting for a busy machine is not counted. */
  readonly tdur?: number;
  readonly args?: { readonly name?: string };
}

/** What a page's own thread did, in milliseconds of the processor's work: a busy machine does not make it more. */
export interface TaskTimes {
  readonly longestMs: number;
  readonly allMs: number;
}

/** The task's own name in a trace, and the older name of the same. */
const TASK = /^(ThreadControllerImpl::)?RunTask$/;

/** The tasks of a page's own thread while something is done: scripts, and the layout and painting that they cause. */
export async function taskTimes(page: Page, act: () => Promise<void>): Promise<TaskTimes> {
  const browser = page.context().browser();
  if (!browser) throw new Error('This page has no browser to trace.');
  await browser.startTracing(page, { categories: ['toplevel', 'disabled-by-default-devtools.timeline'] });
  await act();
  await page.waitForTimeout(300);
  const { traceEvents } = JSON.parse((await browser.stopTracing()).toString()) as { traceEvents: TraceEvent[] };
  const own = new Set(
    traceEvents
      .filter(({ name, args }) => name === 'thread_name' && args?.name === 'CrRendererMain')
      .map(({ pid, tid }) => `${pid} ${tid}`),
  );
  const tasks = traceEvents.filter(({ name, pid, tid }) => TASK.test(name) && own.has(`${pid} ${tid}`));
  if (!tasks.some(({ tdur }) => tdur !== undefined)) throw new Error('The trace does not tell how long tasks worked.');
  const times = tasks.map(({ tdur = 0 }) => tdur / 1000);
  return { longestMs: Math.max(...times), allMs: times.reduce((sum, time) => sum + time, 0) };
}
