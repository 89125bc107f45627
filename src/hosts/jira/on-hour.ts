import { HostError } from '../../app/host-error';
import { onHour as begin } from '../../app/on-hour';
import { forgePorts } from './ports';

/** Seconds to wait before each further try: Forge itself does not try a scheduled call again. */
const waits = [2, 5, 15];

/** The hour has come: pushes the job that does what is due. Where it cannot be pushed, the next hour does. */
export async function onHour(): Promise<void> {
  const ports = forgePorts();
  for (const seconds of waits) {
    try {
      return await begin(ports);
    } catch (error) {
      if (!(error instanceof HostError) || !error.retryable || ports.clock.left() < 2000 * seconds) throw error;
      console.warn(`again in ${seconds} s: ${error.message}`);
      await new Promise((resolve) => setTimeout(resolve, 1000 * seconds));
    }
  }
  return begin(ports);
}
