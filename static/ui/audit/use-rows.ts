import { useEffect, useState } from 'preact/hooks';
import type { ApiError, AuditRows } from '../../../src/app/api';
import type { Judged } from '../../../src/core/judged';
import { asApiError, type Host } from '../host';

export type Names = AuditRows['names'];

export interface Rows {
  readonly rows: readonly Judged[];
  readonly rejected: AuditRows['rejected'];
  readonly hidden: number;
  readonly names: Names;
  readonly complete: boolean;
  readonly error: ApiError | undefined;
}

const NO_NAMES: Names = { types: {}, statuses: {}, sprints: {}, teams: {}, people: {} };
const NOTHING: Rows = { rows: [], rejected: [], hidden: 0, names: NO_NAMES, complete: false, error: undefined };

const joined = (a: Names, b: Names): Names => ({
  types: { ...a.types, ...b.types },
  statuses: { ...a.statuses, ...b.statuses },
  sprints: { ...a.sprints, ...b.sprints },
  teams: { ...a.teams, ...b.teams },
  people: { ...a.people, ...b.people },
});

/** Pages that are shown at once; the many that follow are shown together every so often, so that a long list stays calm. */
const SHOW_AT_ONCE = 2;
const SHOW_EVERY = 10;

/** Every row of a run that the viewer may browse, page after page; what is there can be used while the rest comes. */
export function useRows(host: Host, projectId: string, runId: string): Rows & { retry(): void } {
  const [shown, setShown] = useState<Rows>(NOTHING);
  const [round, setRound] = useState(0);
  useEffect(() => {
    let stale = false;
    const gather = async () => {
      const rows: Judged[] = [];
      const rejected: AuditRows['rejected'][number][] = [];
      let hidden = 0;
      let names = NO_NAMES;
      let next: number | undefined = 0;
      const show = (error?: ApiError) => {
        const complete = next === undefined;
        setShown({ rows: rows.slice(), rejected: rejected.slice(), hidden, names, complete, error });
      };
      for (let pages = 1; next !== undefined; pages++) {
        const answer: Awaited<ReturnType<typeof host.call<'auditRows'>>> = await host
          .call('auditRows', { projectId, runId, page: next, only: 'all' })
          .catch((thrown: unknown) => ({ ok: false as const, error: asApiError(thrown) }));
        if (stale) return;
        if (!answer.ok) return show(answer.error);
        rows.push(...answer.value.rows);
        rejected.push(...answer.value.rejected);
        hidden += answer.value.hidden;
        names = joined(names, answer.value.names);
        next = answer.value.next;
        if (next === undefined || pages <= SHOW_AT_ONCE || pages % SHOW_EVERY === 0) show();
      }
    };
    setShown(NOTHING);
    void gather();
    return () => {
      stale = true;
    };
  }, [host, projectId, runId, round]);
  return { ...shown, retry: () => setRound((old) => old + 1) };
}
