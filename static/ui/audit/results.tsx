import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Run } from '../../../src/app/api';
import type { Host } from '../host';
import { ErrorNotice } from '../parts/error-notice';
import { Notice } from '../parts/notice';
import { Skeleton } from '../parts/skeleton';
import { useHistory } from '../trend/use-history';
import { t } from '../words';
import { Breakdowns } from './breakdowns';
import { isAfter } from './changes/life';
import { Compared } from './changes/compared';
import { noteVisit } from './changes/visit';
import { FIRST_VIEW, type Times, type View } from './filters';
import { FirstScreen } from './first-screen';
import type { ReportParts } from './report-parts';
import type { RowSource } from './row-source';
import { Rows } from './rows';
import { Titles } from './titles';
import { TrendPanel } from './trend-panel';
import { useMissingNames } from './use-missing-names';
import type { ReportRead } from './use-report';
import { useRows } from './use-rows';

interface ResultsProps {
  readonly host: Host;
  readonly projectId: string;
  readonly projectKey: string;
  readonly run: Run;
  readonly read: ReportRead;
  /** Says whether something is under way here that must not be swept away by a newer report. */
  readonly hold: (busy: boolean) => void;
}

function ProjectUnowned({ host, report }: Pick<ReportParts, 'host' | 'report'>) {
  const { openPage } = host;
  if (!report.project) return null;
  return (
    <Notice tone="info" title={t('audit.noRoles')}>
      <p>{t('audit.noRoles.hint', { count: report.project.pmItems })}</p>
      {openPage && (
        <div class="actions">
          <button type="button" class="button" onClick={() => openPage('settings')}>
            {t('audit.noRoles.open')}
          </button>
        </div>
      )}
    </Notice>
  );
}

const NO_TITLES: ReportParts['ruleTitles'] = {};

/** Work items with a standing finding that came after a time; nothing while the findings are still being read. */
const countAfter = ({ lists }: RowSource, time: string | undefined): number | undefined =>
  time === undefined || lists.findings.state !== 'done'
    ? undefined
    : lists.findings.rows.filter(({ findings }) => findings.some((each) => !each.accepted && isAfter(each, time)))
        .length;

/** A finished audit: the first screen, the breakdowns, and every row. */
export function Results({ host, projectId, projectKey, run, read, hold }: ResultsProps) {
  const { value, error, load } = read;
  const { report, changes, ruleTitles = NO_TITLES } = value ?? {};
  const titles = useMemo(() => new Titles(host), [host]);
  const source = useRows(host, projectId, run.id);
  const history = useHistory(host, projectId, run.id);
  const [view, setView] = useState(FIRST_VIEW);
  const [sprints, setSprints] = useState(false);
  const table = useRef<HTMLElement>(null);
  const visit = useMemo(
    () => (report ? noteVisit(projectId, run, host.now()) : undefined),
    [host, projectId, run.id, report],
  );
  const times = useMemo<Times>(
    () => ({ against: changes?.against.finishedAt, visit: visit?.finishedAt }),
    [changes, visit],
  );
  useEffect(() => void source.read('findings'), [source]);
  useMissingNames(source, report, sprints);
  const showRows = useCallback((filters: Partial<View>) => {
    setView({ ...FIRST_VIEW, ...filters });
    table.current?.focus({ preventScroll: true });
    table.current?.scrollIntoView({ block: 'start' });
  }, []);
  const nameSprints = useCallback(() => setSprints(true), []);
  const { names } = source;
  const sinceVisit = countAfter(source, visit?.finishedAt);
  // Filtering the rows must not draw the rest of the report again.
  const above = useMemo(() => {
    const parts = report && { host, report, ruleTitles, titles, names, showRows, nameSprints };
    return (
      parts && (
        <>
          <ProjectUnowned host={host} report={parts.report} />
          <Compared {...{ host, titles, showRows, projectId, run, changes, visit, sinceVisit }} />
          <FirstScreen {...parts} trend={<TrendPanel names={names} now={host.now()} {...history} />} />
          <Breakdowns {...parts} />
        </>
      )
    );
  }, [
    host,
    report,
    ruleTitles,
    titles,
    names,
    showRows,
    nameSprints,
    changes,
    visit,
    sinceVisit,
    history.runs,
    history.error,
  ]);
  if (error) return <ErrorNotice error={error} title="audit.report.failed" retry={load} />;
  if (!report) return <Skeleton label={t('audit.report.loading')} />;
  if (report.tally.items === 0 && run.rejected === 0) {
    return (
      <Notice title={t('audit.empty')}>
        <p>{t('audit.empty.hint')}</p>
      </Notice>
    );
  }
  return (
    <>
      {above}
      <section class="rows" ref={table} tabIndex={-1} aria-labelledby="audit-rows">
        <Rows {...{ host, titles, source, projectId, projectKey, run, report, changes, times, view, setView, hold }} />
      </section>
    </>
  );
}
