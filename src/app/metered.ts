import type { Ports, Spent } from './ports';

/** What calls to the host cost since the meter was set: live. Storage and queue are not the host's and cost no points. */
export type Meter = Spent;

/** The same ports with a meter set to nothing. */
export function metered(ports: Ports): { ports: Ports; meter: Meter } {
  const { calls, points } = ports.spent();
  const meter = {
    get calls() {
      return ports.spent().calls - calls;
    },
    get points() {
      return ports.spent().points - points;
    },
  };
  return { ports, meter };
}
