import { useEffect, useMemo, useReducer } from 'preact/hooks';
import type { Host } from '../host';
import { RowSource } from './row-source';

/** The rows of a run, drawn again whenever more of them are there. */
export function useRows(host: Host, projectId: string, runId: string): RowSource {
  const [, redraw] = useReducer<number, void>((round) => round + 1, 0);
  const source = useMemo(() => new RowSource(host, { projectId, runId }, () => redraw()), [host, projectId, runId]);
  useEffect(() => () => source.stop(), [source]);
  return source;
}
