import { HostFailure } from '../ui/host';

/** `undefined` where Jira says that there is no such thing for the viewer. */
export async function orNothing<T>(reading: Promise<T>): Promise<T | undefined> {
  try {
    return await reading;
  } catch (thrown) {
    if (thrown instanceof HostFailure && thrown.error.code === 'not-found') return undefined;
    throw thrown;
  }
}
