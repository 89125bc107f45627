import { useEffect, useRef, useState } from 'preact/hooks';
import type { ApiError } from '../../../../src/app/api';
import { asApiError, type Host } from '../../host';
import type { ReadLines } from './lines';

export type LinesState =
  | { readonly at: 'idle' | 'cancelled' }
  | { readonly at: 'reading'; readonly count: number }
  | { readonly at: 'done'; readonly count: number; readonly hidden: number }
  | { readonly at: 'failed'; readonly error: ApiError };

/** Gathers what is read a page at a time, and gives it as a file of JSON lines that begins with `name`. */
export function useLines(host: Host, name: string, read: ReadLines) {
  const [state, setState] = useState<LinesState>({ at: 'idle' });
  const round = useRef(0);
  useEffect(() => () => void (round.current += 1), []);
  const start = async () => {
    const mine = (round.current += 1);
    const lines: object[] = [];
    let hidden = 0;
    setState({ at: 'reading', count: 0 });
    try {
      for (let cursor: string | undefined, more = true; more; more = cursor !== undefined) {
        const answer = await read(cursor);
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
        host.download(`${name}-${day}.jsonl`, 'application/x-ndjson', text);
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
