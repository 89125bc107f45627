import { getAppContext } from '@forge/api';
import type { Spent } from '../../app/ports';

/** Invocations that one process counts for, the latest last: Forge may keep it for many, one after the other. */
const most = 200;
const counts = new Map<string, { calls: number; points: number }>();

/** What the calls of the present invocation cost so far, live. */
export function spentHere(): Spent {
  return here();
}

/** Counts a call before it is made, with the most that it may cost; the answer books what it did not cost after all. */
export function spending(points: number): (less: number) => void {
  const count = here();
  count.calls += 1;
  count.points += points;
  return (less) => void (count.points -= less);
}

function here(): { calls: number; points: number } {
  const invocation = String(getAppContext().invocationId);
  const count = counts.get(invocation) ?? { calls: 0, points: 0 };
  counts.delete(invocation);
  const [idle] = counts.keys();
  if (counts.size >= most && idle !== undefined) counts.delete(idle);
  counts.set(invocation, count);
  return count;
}
