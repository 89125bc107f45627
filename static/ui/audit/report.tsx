import { useEffect, useMemo, useState } from 'preact/hooks';
import type { ApiError, ApiOutput } from '../../../src/app/api';
import { asApiError, type Host } from '../host';
import { Skeleton } from '../parts/skeleton';
import { moment, t } from '../words';
import { AuditError } from './audit-error';
import { Breakdowns } from './breakdowns';
import { NO_FILTERS, type Filters } from './filters';
import { Items } from './items';
import { Overview } from './overview';
import { Tabs, type Tab } from './tabs';
import { Titles } from './titles';
import { useRows } from './use-rows';

interface ReportProps {
  readonly host: Host;
  readonly projectId: string;
  readonly projectKey: string;
  readonly runId: string;
  readonly showNames: boolean;
}

function Meta({ value }: { value: ApiOutput<'auditReport'> }) {
  const { run } = value;
  const items = t('audit.meta.items', { count: run.judged });
  return (
    <p class="hint">
      {t('audit.meta', { items, date: moment(run.finishedAt ?? run.startedAt) })}{' '}
      {run.rejected > 0 && t('audit.meta.rejected', { count: run.rejected })}
    </p>
  );
}

/** A finished audit in three parts: what to decide this week, the breakdowns, the work items. */
export function AuditReport({ host, projectId, projectKey, runId, showNames }: ReportProps) {
  const [value, setValue] = useState<ApiOutput<'auditReport'>>();
  const [error, setError] = useState<ApiError>();
  const [round, setRound] = useState(0);
  const [tab, setTab] = useState<Tab>('overview');
  const [filters, setFilters] = useState<Filters>(NO_FILTERS);
  const titles = useMemo(() => new Titles(host), [host]);
  const rows = useRows(host, projectId, runId);
  useEffect(() => {
    setError(undefined);
    host.call('auditReport', { projectId, runId }).then(
      (answer) => (answer.ok ? setValue(answer.value) : setError(answer.error)),
      (thrown) => setError(asApiError(thrown)),
    );
  }, [host, projectId, runId, round]);
  if (error) return <AuditError host={host} error={error} retry={() => setRound((old) => old + 1)} />;
  if (!value) return <Skeleton label={t('audit.loading')} />;
  const { report } = value;
  const show = (chosen: Partial<Filters>) => {
    setFilters({ ...NO_FILTERS, ...chosen });
    setTab('items');
  };
  const part = { host, report, titles, names: rows.names };
  return (
    <div class="report">
      <Meta value={value} />
      <Tabs tab={tab} choose={setTab} />
      <div role="tabpanel" id={`panel-${tab}`} aria-labelledby={`tab-${tab}`} tabIndex={-1}>
        {tab === 'overview' && <Overview {...part} show={show} />}
        {tab === 'breakdowns' && <Breakdowns {...part} />}
        {tab === 'items' && <Items {...{ host, projectId, projectKey, rows, titles, filters, setFilters, showNames }} />}
      </div>
    </div>
  );
}
