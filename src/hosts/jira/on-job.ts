import type { InvocationError } from '@forge/events';
import * as v from 'valibot';
import { onJob as doJob } from '../../app/on-job';
import type { Job } from '../../app/ports';
import { shippedApp } from '../../app/shipped';
import { at } from '../../formats/jira-json';
import { licensed } from './licence';
import { orRetry } from './or-retry';
import { forgePorts } from './ports';

const id = v.pipe(v.string(), v.minLength(1), v.maxLength(128));
const Body: v.GenericSchema<unknown, Job> = v.object({
  kind: v.picklist(['audit', 'count', 'withdraw', 'clear', 'remove', 'erase', 'hour', 'people']),
  projectId: id,
  runId: id,
  step: v.pipe(v.number(), v.integer(), v.minValue(0)),
});

/**
 * A job of the queue, delivered at least once. What is not in our form was pushed by another version of the app: it is
 * said in the log and dropped, because delivering it again would not help.
 */
export async function onJob(event: unknown, context?: unknown): Promise<InvocationError | undefined> {
  const body = v.safeParse(Body, at(event, 'body'));
  if (!body.success) {
    console.error(`job dropped: ${v.summarize(body.issues)}`);
    return undefined;
  }
  const licence = licensed(at(context, 'license'));
  return orRetry(() => doJob(body.output, forgePorts(), shippedApp(), licence));
}
