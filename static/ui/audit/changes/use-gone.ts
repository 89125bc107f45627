import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { ApiError, GoneFinding } from '../../../../src/app/api';
import { asApiError, type Host } from '../../host';

export interface Gone {
  readonly rows: readonly GoneFinding[];
  readonly hidden: number;
  /** The page to go on with; nothing after the last one. */
  readonly next?: number | undefined;
}

/** Findings that no longer stand, a page at a time, each asked for by the viewer. */
export function useGone(host: Host, projectId: string, runId: string) {
  const [gone, setGone] = useState<Gone>({ rows: [], hidden: 0, next: 0 });
  const [error, setError] = useState<ApiError>();
  const [busy, setBusy] = useState(false);
  const here = useRef(true);
  const more = useCallback(async () => {
    if (gone.next === undefined) return;
    setBusy(true);
    setError(undefined);
    try {
      const answer = await host.call('auditGone', { projectId, runId, page: gone.next });
      if (!here.current) return;
      if (!answer.ok) return setError(answer.error);
      const { rows, hidden, next } = answer.value;
      setGone((old) => ({ rows: [...old.rows, ...rows], hidden: old.hidden + hidden, next }));
    } catch (thrown) {
      if (here.current) setError(asApiError(thrown));
    } finally {
      if (here.current) setBusy(false);
    }
  }, [host, projectId, runId, gone.next]);
  useEffect(() => {
    here.current = true;
    void more();
    return () => void (here.current = false);
    // The first page is read once; the next ones on a click.
  }, []);
  return { ...gone, error, busy, more };
}
