import { useEffect, useState } from 'preact/hooks';
import type { ApiError, AuditScope, Estimate } from '../../../src/app/api';
import { asApiError, type Host } from '../host';

/** What a run would take; asked again for another scope, a late answer dropped. */
export function useEstimate(host: Host, projectId: string, scope: AuditScope) {
  const [estimate, setEstimate] = useState<Estimate>();
  const [error, setError] = useState<ApiError>();
  const [round, setRound] = useState(0);
  useEffect(() => {
    let here = true;
    setEstimate(undefined);
    setError(undefined);
    host.call('estimateAudit', { projectId, scope }).then(
      (answer) => here && (answer.ok ? setEstimate(answer.value) : setError(answer.error)),
      (thrown) => here && setError(asApiError(thrown)),
    );
    return () => {
      here = false;
    };
  }, [host, projectId, scope, round]);
  return { estimate, error, retry: () => setRound(round + 1) };
}
