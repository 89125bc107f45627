import type { App } from '../app';
import { VirtualClock } from '../clock';

/** Lets everything run that can go on without time passing. */
const breathe = () => new Promise<void>((resolve) => setImmediate(resolve));

/**
 * Moves an app's virtual clock on, from one due moment to the next, until nothing is left to do (`waiting`: what else is
 * to come) or `until` has settled. Handlers may wait for the clock too, other than with `App.idle`.
 */
export async function workOff(
  app: App,
  { waiting = () => 0, until }: { readonly waiting?: () => number; readonly until?: Promise<unknown> } = {},
): Promise<void> {
  const { clock } = app;
  if (!(clock instanceof VirtualClock)) throw new Error('Only a virtual clock can be moved on');
  let settled = false;
  const over = () => void (settled = true);
  until?.then(over, over);
  for (;;) {
    await breathe();
    if (settled) return;
    const { running, waiting: events } = app.busy;
    if (!until && running + events + waiting() === 0) return;
    const due = clock.next();
    if (due === undefined) throw new Error(`${running} handlers wait for what never comes`);
    clock.advance(due - clock.now());
  }
}
