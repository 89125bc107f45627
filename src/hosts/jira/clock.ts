import { getAppContext } from '@forge/api';
import type { Clock } from '../../app/ports';

export const millisecondsLeft = (): number => getAppContext().invocationRemainingTimeInMillis();

/** The machine's time, and what Forge leaves this invocation. */
export const forgeClock: Clock = { now: () => Date.now(), left: millisecondsLeft };
