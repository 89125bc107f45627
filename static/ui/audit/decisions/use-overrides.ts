import { useEffect, useRef, useState } from 'preact/hooks';
import type { ApiError, LabelledLine } from '../../../../src/app/api';
import { asApiError, type Host } from '../../host';

export type OverridesState =
  | { readonly at: 'idle' | 'cancelled' }
  | { readonly at: 'reading'; readonly count: number }
  | { readonly at: 'done'; readonly count: number; readonly hidden: number }
  | { readonly at: 'failed'; readonly error: ApiError };

/** Gathers overridden items with their texts, as the viewer may read them, and gives them as a file of JSON lines. */
export function useOverrides(host: Host, projectId: string, projectKey: string) {
  const [state, setState] = useState<OverridesState>({ at: 'idle' });
  const round = useRef(0);
  useEffect(() => () => void (round.current += 1), []);
  const start = async () => {
    const mine = (round.current += 1);
    const lines: LabelledLine[] = [];
    let hidden = 0;
    setState({ at: 'reading', count: 0 });
    try {
      for (let cursor: string | undefined, more = true; more; more = cursor !== undefined) {
        const answer = await host.call('exportOverrides', { projectId, ...(cursor === undefined ? {} : { cursor }) });
        if (mine !== round.current) return;
        if (!answer.ok) return setState({ at: 'failed', error: answer.error });
        lines.push(...answer.value.lines);
        hidden += answer.value.hidden;
        cursor = answer.value.next;
        setState({ at: 'reading', count: lines.length });
      }
      if (lines.length > 0) {
        const day = new Date(host.now()).toISOString().slice(0, 10);
        const text = lines.map((line) => `${JSON.stringify(line)}\n`).join('');
        host.download(`overrides-${projectKey}-${day}.jsonl`, 'application/x-ndjson', text);
      }
      setState({ at: 'done', count: lines.length, hidden });
    } catch (thrown) {
      if (mine === round.current) setState({ at: 'failed', error: asApiError(thrown) });
    }
  };
  const cancel = () => {
    round.current += 1;
    setState({ at: 'cancelled' });
  };
  return { state, start, cancel };
}
