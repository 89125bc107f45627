import { useCallback, useEffect, useState } from 'preact/hooks';
import type { ApiError, HistoryEntry } from '../../../src/app/api';
import { asApiError, type Host } from '../host';

/** Counts of a project's finished audits, read again whenever another one is finished. */
export function useHistory(host: Host, projectId: string, runId: string | undefined) {
  const [runs, setRuns] = useState<readonly HistoryEntry[]>();
  const [error, setError] = useState<ApiError>();
  const [round, setRound] = useState(0);
  useEffect(() => {
    let here = true;
    setError(undefined);
    host.call('auditHistory', { projectId }).then(
      (answer) => here && (answer.ok ? setRuns(answer.value.runs) : setError(answer.error)),
      (thrown) => here && setError(asApiError(thrown)),
    );
    return () => {
      here = false;
    };
  }, [host, projectId, runId, round]);
  const retry = useCallback(() => setRound((old) => old + 1), []);
  return { runs, error, retry };
}
