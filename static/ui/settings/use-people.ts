import { useCallback, useEffect, useState } from 'preact/hooks';
import type { ApiError, PersonRoles } from '../../../src/app/api';
import { asApiError, type Host } from '../host';

export interface PeopleList {
  readonly people: readonly PersonRoles[] | undefined;
  readonly error: ApiError | undefined;
  readonly more: (() => void) | undefined;
  /** Account ids of everybody that a list brought so far, whatever was searched for. */
  readonly seen: ReadonlySet<string>;
  reload(): void;
}

const PAUSE = 250;

/** People of the project with the roles found for them, searched as the viewer types; a late answer is dropped. */
export function usePeople(host: Host, projectId: string, search: string, version: number): PeopleList {
  const [people, setPeople] = useState<readonly PersonRoles[]>();
  const [next, setNext] = useState<string>();
  const [error, setError] = useState<ApiError>();
  const [seen, setSeen] = useState<ReadonlySet<string>>(new Set());
  const read = useCallback(
    async (cursor: string | undefined, wanted: () => boolean) => {
      const input = { projectId, ...(search ? { search } : {}), ...(cursor ? { cursor } : {}) };
      try {
        const answer = await host.call('people', input);
        if (!wanted()) return;
        if (!answer.ok) return setError(answer.error);
        setError(undefined);
        setSeen((old) => new Set([...old, ...answer.value.people.map(({ accountId }) => accountId)]));
        setPeople((old) => (cursor ? [...(old ?? []), ...answer.value.people] : answer.value.people));
        setNext(answer.value.next);
      } catch (thrown) {
        if (wanted()) setError(asApiError(thrown));
      }
    },
    [host, projectId, search],
  );
  const [round, setRound] = useState(0);
  useEffect(() => {
    let here = true;
    const timer = setTimeout(() => void read(undefined, () => here), search ? PAUSE : 0);
    return () => {
      here = false;
      clearTimeout(timer);
    };
  }, [read, search, version, round]);
  return {
    people,
    error,
    seen,
    more: next ? () => void read(next, () => true) : undefined,
    reload: () => setRound(round + 1),
  };
}
