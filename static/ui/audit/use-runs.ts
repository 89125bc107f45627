import { useCallback, useEffect, useState } from 'preact/hooks';
import type { ApiError, ApiOutput, Run } from '../../../src/app/api';
import { asApiError, type Host } from '../host';

const POLL_MS = 2000;

export const isRunning = (run: Run | undefined): boolean =>
  run !== undefined && ['queued', 'reading', 'waiting', 'finishing'].includes(run.state);

export interface Runs {
  readonly value: ApiOutput<'auditRuns'> | undefined;
  readonly error: ApiError | undefined;
  reload(): void;
}

/** The newest and the newest finished run; asked again every two seconds while one is running, also after a failed ask. */
export function useRuns(host: Host, projectId: string): Runs {
  const [value, setValue] = useState<Runs['value']>();
  const [error, setError] = useState<ApiError>();
  const [round, setRound] = useState(0);
  const reload = useCallback(() => setRound((old) => old + 1), []);
  useEffect(() => {
    let stale = false;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const ask = async () => {
      const answer = await host
        .call('auditRuns', { projectId })
        .catch((thrown: unknown) => ({ ok: false as const, error: asApiError(thrown) }));
      if (stale) return;
      if (answer.ok) {
        setValue(answer.value);
        setError(undefined);
      } else setError(answer.error);
      const again = answer.ok ? isRunning(answer.value.latest) : answer.error.retryable;
      if (again) timer = setTimeout(() => void ask(), answer.ok ? POLL_MS : POLL_MS * 5);
    };
    void ask();
    return () => {
      stale = true;
      clearTimeout(timer);
    };
  }, [host, projectId, round]);
  return { value, error, reload };
}
