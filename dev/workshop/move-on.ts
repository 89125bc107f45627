import type { App } from '../platform/app';
import { WorkshopClock } from './workshop-clock';

const HOUR = 3_600_000;

/** Moves the pretend clock on, an hour at a time, and waits for what was due in it. Answers the new time. */
export async function moveOn(app: App, hours: number): Promise<number> {
  const { clock } = app;
  if (!(clock instanceof WorkshopClock)) throw new Error('The clock of this site is the real one.');
  for (let hour = 0; hour < hours; hour++) {
    clock.advance(HOUR);
    await app.idle();
  }
  return clock.now();
}
