import type { App } from './app';
import { auditStep } from './audit-step';
import { clearRun } from './clear';
import { countStep } from './count-soon';
import { eraseStep } from './erase';
import { hourStep } from './on-hour';
import type { Job, Ports, Viewer } from './ports';
import { peopleStep } from './privacy-sweep';
import { removeStep } from './remove-everything';
import { withdrawStep } from './withdraw-step';

/** What the platform says of the licence where nobody is there to carry it. */
export type Licence = Pick<Viewer, 'licensed'>;

const STEPS: { readonly [K in Job['kind']]: (job: Job, ports: Ports, app: App, licence: Licence) => Promise<void> } = {
  audit: auditStep,
  count: countStep,
  withdraw: withdrawStep,
  clear: clearRun,
  remove: removeStep,
  erase: eraseStep,
  hour: hourStep,
  people: peopleStep,
};

/** Does one job of the queue. A failure that can be retried is pushed again here; what is thrown is a defect or a dead store. */
export const onJob = (job: Job, ports: Ports, app: App, licence: Licence = {}): Promise<void> =>
  STEPS[job.kind](job, ports, app, licence);
