import type { Page } from 'playwright-core';

interface TraceEvent {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  /** Microseconds that the thread worked; waiting for a busy machine is not counted. */
  readonly tdur?: number;
  readonly args?: { readonly name?: string };
}

/** The task's own name in a trace, and the older name of the same. */
const TASK = /^(ThreadControllerImpl::)?RunTask$/;

/**
 * Milliseconds of the longest task of a page's own thread while something is done, by the time that the processor worked
 * on it: so a busy machine does not make tasks long.
 */
export async function longestTask(page: Page, act: () => Promise<void>): Promise<number> {
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
  return Math.max(...tasks.map(({ tdur = 0 }) => tdur)) / 1000;
}
