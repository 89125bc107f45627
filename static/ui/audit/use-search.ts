import { useEffect, useState } from 'preact/hooks';
import type { ApiError } from '../../../src/app/api';
import { asApiError, type Host } from '../host';

const PAUSE_MS = 300;

export interface Search {
  readonly text: string;
  set(text: string): void;
  /** Ids found by the host as the viewer; absent while nothing is searched for. */
  readonly found: ReadonlySet<string> | undefined;
  readonly more: boolean;
  readonly busy: boolean;
  readonly error: ApiError | undefined;
  again(): void;
}

/** Full-text search by the host, once the viewer pauses; a late answer to an older search is dropped. */
export function useSearch(host: Host, projectId: string): Search {
  const [text, set] = useState('');
  const [answer, setAnswer] = useState<{ ids: ReadonlySet<string>; more: boolean }>();
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<ApiError>();
  const [round, setRound] = useState(0);
  const wanted = text.trim();
  useEffect(() => {
    setError(undefined);
    setBusy(wanted !== '');
    if (!wanted) {
      setAnswer(undefined);
      return undefined;
    }
    let stale = false;
    const timer = setTimeout(() => {
      host
        .searchIds(wanted, projectId)
        .then(
          ({ ids, more }) => !stale && setAnswer({ ids: new Set(ids), more }),
          (thrown) => !stale && setError(asApiError(thrown)),
        )
        .finally(() => !stale && setBusy(false));
    }, PAUSE_MS);
    return () => {
      stale = true;
      clearTimeout(timer);
    };
  }, [host, projectId, wanted, round]);
  return { text, set, found: answer?.ids, more: answer?.more ?? false, busy, error, again: () => setRound((n) => n + 1) };
}
