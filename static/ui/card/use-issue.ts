import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { ApiError, Standing } from '../../../src/app/api';
import { asApiError, type IssueHost, type Reading } from '../host';

/** Something read from the host: nothing yet, a value, or why not. A refresh keeps the old value until the new is there. */
export type Loaded<T> = { readonly value?: T; readonly error?: ApiError };

export interface IssueState {
  readonly reading: Loaded<Reading>;
  readonly standing: Loaded<Standing>;
  /** Takes over the standing that an action answered. */
  setStanding(standing: Standing): void;
  retry(): void;
}

/** Begins a round: what it wraps takes an answer only while no later round has begun. */
function ifLatest(round: { current: number }) {
  const mine = ++round.current;
  return <T>(take: (value: T) => void) =>
    (value: T) => {
      if (mine === round.current) take(value);
    };
}

/** Reads issue and standing side by side, again whenever the issue changes; a late answer of an older read is dropped. */
export function useIssue(host: IssueHost, issueId: string): IssueState {
  const [reading, setReading] = useState<Loaded<Reading>>({});
  const [standing, setStanding] = useState<Loaded<Standing>>({});
  const issueRound = useRef(0);
  const standingRound = useRef(0);
  const read = useCallback(() => {
    const ifIssue = ifLatest(issueRound);
    const ifStanding = ifLatest(standingRound);
    host.readIssue(issueId).then(
      ifIssue((value) => setReading({ value })),
      ifIssue((thrown) => setReading({ error: asApiError(thrown) })),
    );
    host.call('standing', { issueId }).then(
      ifStanding((answer) => setStanding(answer.ok ? { value: answer.value } : { error: answer.error })),
      ifStanding((thrown) => setStanding({ error: asApiError(thrown) })),
    );
  }, [host, issueId]);
  useEffect(() => {
    read();
    const stop = host.onIssueChanged(read);
    return () => {
      issueRound.current++;
      standingRound.current++;
      stop();
    };
  }, [read, host]);
  const retry = useCallback(() => {
    setReading((old) => (old.value ? old : {}));
    setStanding((old) => (old.value ? old : {}));
    read();
  }, [read]);
  const take = useCallback((value: Standing) => {
    standingRound.current++; // a read that set out before the action knows nothing of it
    setStanding({ value });
  }, []);
  return { reading, standing, setStanding: take, retry };
}
