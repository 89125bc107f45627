import { useCallback, useEffect, useState } from 'preact/hooks';
import type { ApiError, ProjectSummary } from '../../../src/app/api';
import { asApiError, type Host } from '../host';

export interface Overview {
  /** Absent before the first answer. */
  readonly projects: readonly ProjectSummary[] | undefined;
  readonly hidden: number;
  /** Projects of which not even that could be found out whether the viewer may see them. */
  readonly unread: number;
  readonly error: ApiError | undefined;
  readonly busy: boolean;
  readonly more: (() => void) | undefined;
  reload(): void;
}

/** The projects of the site, a page at a time; a failure keeps those that were read. */
export function useOverview(host: Host): Overview {
  const [projects, setProjects] = useState<readonly ProjectSummary[]>();
  const [hidden, setHidden] = useState(0);
  const [unread, setUnread] = useState(0);
  const [next, setNext] = useState<string>();
  const [error, setError] = useState<ApiError>();
  const [busy, setBusy] = useState(false);
  const read = useCallback(
    async (cursor?: string) => {
      setBusy(true);
      setError(undefined);
      try {
        const answer = await host.call('siteOverview', cursor ? { cursor } : {});
        if (!answer.ok) return setError(answer.error);
        const page = answer.value;
        setProjects((old) => (cursor ? [...(old ?? []), ...page.projects] : page.projects));
        setHidden((old) => (cursor ? old : 0) + page.hidden);
        setUnread((old) => (cursor ? old : 0) + (page.unread ?? 0));
        setNext(page.next);
      } catch (thrown) {
        setError(asApiError(thrown));
      } finally {
        setBusy(false);
      }
    },
    [host],
  );
  useEffect(() => void read(), [read]);
  return {
    projects,
    hidden,
    unread,
    error,
    busy,
    more: next ? () => void (busy || read(next)) : undefined,
    reload: () => void read(projects ? next : undefined),
  };
}
