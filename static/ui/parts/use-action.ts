import { useCallback, useRef, useState } from 'preact/hooks';
import type { ApiError, ApiInput, ApiMethod, ApiOutput } from '../../../src/app/api';
import { asApiError, type Host } from '../host';

export interface Action {
  readonly busy: boolean;
  readonly error: ApiError | undefined;
  /** Makes the call once at a time; answers its value, or nothing where it was refused (then `error` says why). */
  run<M extends ApiMethod>(method: M, input: ApiInput<M>): Promise<ApiOutput<M> | undefined>;
  clear(): void;
}

/** One thing a person does: its progress and its refusal, kept beside the button that did it. */
export function useAction(host: Host): Action {
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<ApiError>();
  const running = useRef(false);
  const run = useCallback(
    async <M extends ApiMethod>(method: M, input: ApiInput<M>) => {
      if (running.current) return undefined;
      running.current = true;
      setBusy(true);
      setError(undefined);
      try {
        const answer = await host.call(method, input);
        if (answer.ok) return answer.value;
        setError(answer.error);
      } catch (thrown) {
        setError(asApiError(thrown));
      } finally {
        running.current = false;
        setBusy(false);
      }
      return undefined;
    },
    [host],
  );
  return { busy, error, run, clear: () => setError(undefined) };
}
