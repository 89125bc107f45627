import type { ApiError, HistoryEntry } from '../../../src/app/api';
import { ErrorNotice } from '../parts/error-notice';
import { Skeleton } from '../parts/skeleton';
import { Trend } from '../trend/trend';
import { t } from '../words';
import { Panel } from './panel';
import type { Names } from './row-source';
import { teamNamed } from './words-of';

interface TrendPanelProps {
  readonly names: Names;
  readonly now: number;
  readonly runs: readonly HistoryEntry[] | undefined;
  readonly error: ApiError | undefined;
  readonly retry: () => void;
}

/** Where things are heading, beside where they stand. */
export const TrendPanel = ({ names, now, runs, error, retry }: TrendPanelProps) => (
  <Panel class="trends" title={t('trend')}>
    {error && <ErrorNotice error={error} title="trend.failed" retry={retry} />}
    {!runs && !error && <Skeleton label={t('trend.loading')} />}
    {runs && <Trend runs={runs} now={now} teamName={(team) => teamNamed(names, team)} />}
  </Panel>
);
