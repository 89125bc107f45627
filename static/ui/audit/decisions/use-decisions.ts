import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { ApiError, Baseline, DecisionRow } from '../../../../src/app/api';
import { asApiError, type Host } from '../../host';

/** Pages that are read by themselves; who wants more of a very long list asks for it. */
const PAGES = 20;

export interface DecisionList {
  readonly rows: readonly DecisionRow[];
  readonly hidden: number;
  readonly baseline?: Baseline;
  readonly state: 'reading' | 'done' | 'more' | 'failed';
  readonly error?: ApiError;
}

const EMPTY: DecisionList = { rows: [], hidden: 0, state: 'reading' };

/** What people decided, read page by page; begun again where something large was accepted or taken back. */
export function useDecisions(host: Host, projectId: string) {
  const [list, setList] = useState(EMPTY);
  const cursor = useRef<string | undefined>(undefined);
  const round = useRef(0);
  const read = useCallback(
    async (most: number) => {
      const mine = round.current;
      setList(({ error: _, ...old }) => ({ ...old, state: 'reading' }));
      try {
        for (let page = 0; page < most; page += 1) {
          const from = cursor.current;
          const answer = await host.call('decisions', { projectId, ...(from === undefined ? {} : { cursor: from }) });
          if (mine !== round.current) return;
          if (!answer.ok) return setList((old) => ({ ...old, state: 'failed', error: answer.error }));
          const { rows, hidden, baseline, next } = answer.value;
          cursor.current = next;
          const last = next === undefined;
          const state = last ? 'done' : page === most - 1 ? 'more' : 'reading';
          setList((old) => ({
            rows: [...old.rows, ...rows],
            hidden: old.hidden + hidden,
            state,
            ...(baseline ? { baseline } : {}),
          }));
          if (last) return;
        }
      } catch (thrown) {
        if (mine === round.current) setList((old) => ({ ...old, state: 'failed', error: asApiError(thrown) }));
      }
    },
    [host, projectId],
  );
  const again = useCallback(() => {
    round.current += 1;
    cursor.current = undefined;
    setList(EMPTY);
    void read(PAGES);
  }, [read]);
  useEffect(() => {
    again();
    return () => void (round.current += 1);
  }, [again]);
  return { list, again, more: () => void read(Number.POSITIVE_INFINITY), retry: () => void read(PAGES) };
}
