import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { ApiError } from '../../../../src/app/api';
import type { FindingKind } from '../../../../src/core/finding';
import { asApiError, type Host } from '../../host';
import { isDone, isFailed, isReady, linesOf, type Line, type LineState } from './line';
import { handOverAll, undoAll } from './one-by-one';

export interface HandingOver {
  /** Nothing while the plan is being made. */
  readonly lines: readonly Line[] | undefined;
  /** Why there is no plan. */
  readonly error: ApiError | undefined;
  readonly busy: 'handing' | 'undoing' | undefined;
  /** Lines that the present work is about, and those of them that are over. */
  readonly total: number;
  readonly over: number;
  readonly stopping: boolean;
  /** True once something was handed over or tried. */
  readonly begun: boolean;
  plan(): void;
  change(issueId: string, to: string | undefined): void;
  start(which: 'ready' | 'failed'): void;
  undo(): void;
  stop(): void;
}

/** A hand-over of many: planned by the app, done here one after another on a click, and undone the same way. */
export function useHandOver(
  host: Host,
  projectId: string,
  chosen: readonly { readonly id: string; readonly kind: FindingKind | undefined }[],
): HandingOver {
  const [lines, setLines] = useState<readonly Line[]>();
  const [error, setError] = useState<ApiError>();
  const [busy, setBusy] = useState<HandingOver['busy']>();
  const [total, setTotal] = useState(0);
  const [over, setOver] = useState(0);
  const [stopping, setStopping] = useState(false);
  const [begun, setBegun] = useState(false);
  const [first] = useState(chosen);
  const here = useRef(true);
  const halt = useRef(false);
  const plan = useCallback(() => {
    setError(undefined);
    host.call('handOverPlan', { projectId, issueIds: first.map(({ id }) => id) }).then(
      (answer) => {
        if (!here.current) return;
        if (!answer.ok) return setError(answer.error);
        setLines(linesOf(answer.value.plan, new Map(first.map(({ id, kind }) => [id, kind]))));
      },
      (thrown) => here.current && setError(asApiError(thrown)),
    );
  }, [host, projectId, first]);
  useEffect(() => {
    plan();
    return () => {
      here.current = false;
      halt.current = true;
    };
  }, [plan]);
  const edit = (issueId: string, part: Partial<Line>) =>
    setLines((old) => old?.map((line) => (line.issueId === issueId ? { ...line, ...part } : line)));
  const work = async (kind: 'handing' | 'undoing', which: readonly Line[]) => {
    if (busy || which.length === 0) return;
    halt.current = false;
    setBegun(true);
    setStopping(false);
    setTotal(which.length);
    setOver(0);
    setBusy(kind);
    const set = (issueId: string, state: LineState) => {
      if (!here.current) return;
      edit(issueId, { state });
      if (state.at !== 'doing' && state.at !== 'undoing') setOver((count) => count + 1);
    };
    const steps = { host, set, stopped: () => halt.current };
    await (kind === 'handing' ? handOverAll(which, steps) : undoAll(which, steps));
    if (here.current) setBusy(undefined);
  };
  return {
    lines,
    error,
    busy,
    total,
    over,
    stopping,
    begun,
    plan,
    change: (issueId, to) => edit(issueId, { to }),
    start: (which) => void work('handing', (lines ?? []).filter(which === 'ready' ? isReady : isFailed)),
    undo: () => void work('undoing', (lines ?? []).filter(isDone)),
    stop: () => {
      halt.current = true;
      setStopping(true);
    },
  };
}
