import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Judged } from '../../../src/core/judged';
import type { Times, View } from './filters';
import { pause } from './pause';
import { viewed, viewing, type Viewing } from './viewed';

/** So many rows are filtered and sorted at once; more are done in steps, so that the page never stands still. */
const AT_ONCE = 4000;

const sameQuestion = (a: Viewing, b: Viewing): boolean =>
  a.view === b.view && a.times === b.times && a.found === b.found;

/** The rows of a view in its order. While many are being sorted, those of before are shown. */
export function useViewed(
  rows: readonly Judged[],
  view: View,
  times: Times,
  found: ReadonlySet<string> | undefined,
): { readonly shown: readonly Judged[]; readonly sorting: boolean } {
  const job = useMemo<Viewing>(() => ({ rows, view, times, found }), [rows, view, times, found]);
  const few = rows.length <= AT_ONCE;
  const now = useMemo(() => (few ? viewed(job) : undefined), [few, job]);
  const [late, setLate] = useState<{ readonly job: Viewing; readonly shown: readonly Judged[] }>();
  const wanted = useRef<Viewing | undefined>(job);
  const running = useRef(false);
  wanted.current = few ? undefined : job;
  useEffect(() => {
    if (few || running.current) return;
    running.current = true;
    void sortAll(wanted, running, (job, shown) => setLate({ job, shown }));
  }, [few, job]);
  useEffect(() => () => void (wanted.current = undefined), []);
  return { shown: now ?? late?.shown ?? [], sorting: !few && late?.job !== job };
}

/** Works on what is wanted until nothing newer is; another question is taken up at once, more rows after the present ones. */
async function sortAll(
  wanted: { readonly current: Viewing | undefined },
  running: { current: boolean },
  done: (job: Viewing, shown: readonly Judged[]) => void,
): Promise<void> {
  for (let job = wanted.current, finished = false; job && !finished;) {
    const steps = viewing(job);
    let step = steps.next();
    while (!step.done) {
      await pause();
      if (!wanted.current || !sameQuestion(wanted.current, job)) break;
      step = steps.next();
    }
    if (step.done) done(job, step.value);
    finished = step.done === true && wanted.current === job;
    job = wanted.current;
  }
  running.current = false;
}
