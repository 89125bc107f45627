import { useEffect, useState } from 'preact/hooks';
import type { ApiError } from '../../../src/app/api';
import { asApiError, type Host } from '../host';

const PAUSE_MS = 300;

export interface Search {
  /** Ids of the items that hold the words; nothing while no words are searched or the answer is still out. */
  readonly found: ReadonlySet<string> | undefined;
  readonly more: boolean;
  readonly busy: boolean;
  readonly error: ApiError | undefined;
  retry(): void;
}

interface Answer {
  readonly text: string;
  readonly found?: ReadonlySet<string>;
  readonly more?: boolean;
  readonly error?: ApiError;
}

/** Ids found by the host as the viewer, a moment after the last keystroke; a late answer is dropped. */
export function useSearch(host: Host, projectId: string, typed: string): Search {
  const text = typed.trim();
  const [answer, setAnswer] = useState<Answer>({ text: '' });
  const [round, setRound] = useState(0);
  useEffect(() => {
    if (!text) return undefined;
    let here = true;
    const timer = setTimeout(() => {
      host.searchIds(text, projectId).then(
        ({ ids, more }) => here && setAnswer({ text, found: new Set(ids), more }),
        (thrown) => here && setAnswer({ text, error: asApiError(thrown) }),
      );
    }, PAUSE_MS);
    return () => {
      here = false;
      clearTimeout(timer);
    };
  }, [host, projectId, text, round]);
  const fits = text !== '' && answer.text === text;
  return {
    found: text ? answer.found : undefined,
    more: (fits && answer.more) || false,
    busy: text !== '' && !fits,
    error: fits ? answer.error : undefined,
    retry: () => {
      setAnswer({ text: '' });
      setRound(round + 1);
    },
  };
}
