import type { App } from './app';
import { auditStep } from './audit-step';
import { clearRun } from './clear';
import type { Job, Ports } from './ports';
import { removeStep } from './remove-everything';

/** Does one job of the queue. A failure that can be retried is pushed again here; what is thrown is a defect or a dead store. */
export function onJob(job: Job, ports: Ports, app: App): Promise<void> {
  if (job.kind === 'audit') return auditStep(job, ports, app);
  return job.kind === 'clear' ? clearRun(job, ports) : removeStep(job, ports);
}
