import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { ApiError, ApiOutput, Run } from '../../../src/app/api';
import { asApiError, type Host } from '../host';

const POLL_MS = 2000;
/** How often a run that waits is looked at. */
const WAITING_POLL_MS = 10_000;

export interface Runs {
  readonly value: ApiOutput<'auditRuns'> | undefined;
  readonly error: ApiError | undefined;
  reload(): void;
  /** Takes over a run that starting or cancelling answered. */
  take(run: Run): void;
}

const isOver = ({ state }: Run): boolean => ['done', 'cancelled', 'failed'].includes(state);

/** The run that is under way, also the moment after its end in which its report is not the newest one yet. */
export function underWay(value: ApiOutput<'auditRuns'> | undefined): Run | undefined {
  const { latest, finished } = value ?? {};
  if (!latest) return undefined;
  return !isOver(latest) || (latest.state === 'done' && latest.id !== finished?.id) ? latest : undefined;
}

/** The newest runs of a project, asked again every two seconds while one is running; a failed read stops the asking. */
export function useRuns(host: Host, projectId: string): Runs {
  const [value, setValue] = useState<ApiOutput<'auditRuns'>>();
  const [error, setError] = useState<ApiError>();
  const round = useRef(0);
  const read = useCallback(() => {
    const mine = ++round.current;
    host.call('auditRuns', { projectId }).then(
      (answer) => {
        if (mine !== round.current) return;
        setError(answer.ok ? undefined : answer.error);
        if (answer.ok) setValue(answer.value);
      },
      (thrown) => mine === round.current && setError(asApiError(thrown)),
    );
  }, [host, projectId]);
  useEffect(() => {
    read();
    return () => void round.current++;
  }, [read]);
  useEffect(() => {
    const run = underWay(value);
    if (error || !run) return undefined;
    const timer = setTimeout(read, run.state === 'waiting' ? WAITING_POLL_MS : POLL_MS);
    return () => clearTimeout(timer);
  }, [value, error, read]);
  const take = useCallback(
    (run: Run) => {
      round.current++;
      setValue((old) => old && { ...old, latest: run });
      if (run.state === 'done') read();
    },
    [read],
  );
  const reload = useCallback(() => {
    setError(undefined);
    read();
  }, [read]);
  return { value, error, reload, take };
}
