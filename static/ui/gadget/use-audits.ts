import { useCallback, useEffect, useState } from 'preact/hooks';
import type { ApiError, ApiOutput, ApiResult, HistoryEntry } from '../../../src/app/api';
import { asApiError, HostFailure } from '../host';
import type { GadgetHost, ProjectName } from './gadget-host';

/** What a gadget shows of a project; `hidden` where the viewer may not see the project at all. */
export type Audits =
  | { readonly state: 'reading' }
  | { readonly state: 'hidden' }
  | { readonly state: 'refused'; readonly project: ProjectName; readonly error: ApiError }
  | { readonly state: 'failed'; readonly error: ApiError }
  | {
      readonly state: 'read';
      readonly project: ProjectName;
      readonly runs: ApiOutput<'auditRuns'>;
      /** Finished audits, oldest first. */
      readonly history: readonly HistoryEntry[];
    };

function valueOf<M extends 'auditRuns' | 'auditHistory'>(answer: ApiResult<M>): ApiOutput<M> {
  if (!answer.ok) throw new HostFailure(answer.error);
  return answer.value;
}

async function read(host: GadgetHost, projectId: string): Promise<Audits> {
  const project = await host.readProject(projectId);
  if (!project) return { state: 'hidden' };
  try {
    const [runs, history] = await Promise.all([
      host.call('auditRuns', { projectId }).then(valueOf<'auditRuns'>),
      host.call('auditHistory', { projectId }).then(valueOf<'auditHistory'>),
    ]);
    return { state: 'read', project, runs, history: history.runs };
  } catch (thrown) {
    const error = asApiError(thrown);
    return error.code === 'forbidden' ? { state: 'refused', project, error } : { state: 'failed', error };
  }
}

/** The project of a gadget and its audits, read as the viewer. */
export function useAudits(host: GadgetHost, projectId: string): { audits: Audits; reload: () => void } {
  const [audits, setAudits] = useState<Audits>({ state: 'reading' });
  const [round, setRound] = useState(0);
  useEffect(() => {
    let here = true;
    setAudits({ state: 'reading' });
    read(host, projectId).then(
      (found) => here && setAudits(found),
      (thrown: unknown) => here && setAudits({ state: 'failed', error: asApiError(thrown) }),
    );
    return () => void (here = false);
  }, [host, projectId, round]);
  return { audits, reload: useCallback(() => setRound((old) => old + 1), []) };
}
