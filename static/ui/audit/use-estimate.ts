import { useEffect, useState } from 'preact/hooks';
import type { ApiError, AuditScope, Estimate } from '../../../src/app/api';
import { asApiError, type Host } from '../host';

/** What a run of a scope would take: as it comes by itself, and as a full one where that is another. */
export interface Estimates {
  readonly usual?: Estimate;
  readonly full?: Estimate;
}

/** Estimates, asked for again for another scope, a late answer dropped. */
export function useEstimate(host: Host, projectId: string, scope: AuditScope) {
  const [estimates, setEstimates] = useState<Estimates>({});
  const [error, setError] = useState<ApiError>();
  const [round, setRound] = useState(0);
  useEffect(() => {
    let here = true;
    setEstimates({});
    setError(undefined);
    const ask = async (full: boolean): Promise<Estimate | undefined> => {
      const answer = await host.call('estimateAudit', { projectId, scope, ...(full ? { full } : {}) });
      if (!here) return undefined;
      if (!answer.ok) return void setError(answer.error);
      setEstimates((old) => ({ ...old, [full ? 'full' : 'usual']: answer.value }));
      return answer.value;
    };
    ask(false)
      .then((usual) => (usual && usual.kind !== 'full' ? ask(true) : undefined))
      .catch((thrown: unknown) => here && setError(asApiError(thrown)));
    return () => {
      here = false;
    };
  }, [host, projectId, scope, round]);
  return { estimates, error, retry: () => setRound(round + 1) };
}
