import { useCallback, useEffect, useState } from 'preact/hooks';
import type { ApiError, ApiOutput } from '../../../src/app/api';
import { asApiError, type Host } from '../host';

export interface ReportRead {
  readonly value: ApiOutput<'auditReport'> | undefined;
  readonly error: ApiError | undefined;
  load(): void;
}

interface Answer {
  readonly runId: string;
  readonly value?: ApiOutput<'auditReport'>;
  readonly error?: ApiError;
}

/** The report of one run; nothing where there is none yet. A late answer for another run is dropped. */
export function useReport(host: Host, projectId: string, runId: string | undefined): ReportRead {
  const [answer, setAnswer] = useState<Answer>();
  const [round, setRound] = useState(0);
  useEffect(() => {
    if (runId === undefined) return undefined;
    let here = true;
    host.call('auditReport', { projectId, runId }).then(
      (answer) => here && setAnswer({ runId, ...(answer.ok ? { value: answer.value } : { error: answer.error }) }),
      (thrown) => here && setAnswer({ runId, error: asApiError(thrown) }),
    );
    return () => {
      here = false;
    };
  }, [host, projectId, runId, round]);
  const load = useCallback(() => {
    setAnswer(undefined);
    setRound((old) => old + 1);
  }, []);
  const fits = answer?.runId === runId ? answer : undefined;
  return { value: fits?.value, error: fits?.error, load };
}
