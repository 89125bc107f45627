import { keys } from './keys';
import type { Job, Ports } from './ports';
import { isOver, type StoredRun } from './run';

/** A job finds that its run is over, or in the hands of a later job: it was a copy, or late, and has nothing more to say. */
export class Overtaken extends Error {
  override readonly name = 'Overtaken';
}

/**
 * The same ports, but a run's progress is only saved while the run goes on and no later job has taken it over; else
 * `Overtaken` is thrown. Of two copies of a job at work side by side, the slower one would take a finished run back.
 */
export function unlessOvertaken<P extends Pick<Ports, 'store'>>(ports: P, { projectId, runId, step }: Job): P {
  const { store } = ports;
  const [header, end] = [keys.run(projectId, runId), keys.done(projectId, runId)];
  return {
    ...ports,
    store: {
      ...store,
      async set(key, value) {
        const [now, done] =
          key === header || key === end ? await Promise.all([store.get<StoredRun>(header), store.get(end)]) : [];
        if (done || (now && (isOver(now) || now.chain > Math.max(step, (value as StoredRun).chain))))
          throw new Overtaken(runId);
        await store.set(key, value);
      },
    },
  };
}
