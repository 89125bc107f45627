import type { Host } from '../../host';
import { ErrorNotice } from '../../parts/error-notice';
import { Skeleton } from '../../parts/skeleton';
import { date, t } from '../../words';
import { IssueTitle } from '../issue-title';
import type { Titles } from '../titles';
import { useTitles } from '../use-titles';
import { useGone } from './use-gone';

interface GoneListProps {
  readonly host: Host;
  readonly titles: Titles;
  readonly projectId: string;
  readonly runId: string;
}

/** Findings that stood in the run before and do not any more. */
export function GoneList({ host, titles, projectId, runId }: GoneListProps) {
  const { rows, hidden, next, error, busy, more } = useGone(host, projectId, runId);
  useTitles(
    titles,
    'gone',
    rows.map(({ id }) => id),
  );
  return (
    <div class="gone">
      {rows.length > 0 && (
        <ul>
          {rows.map(({ id, kind, since }) => (
            <li key={`${id} ${kind}`}>
              <span class="what">
                <IssueTitle host={host} title={titles.get(id)} />
                <span class="hint">{t(`kind.${kind}`)}</span>
              </span>
              <span class="age">{t('audit.gone.since', { date: date(since) })}</span>
            </li>
          ))}
        </ul>
      )}
      {busy && <Skeleton label={t('audit.gone.loading')} />}
      {error && <ErrorNotice error={error} title="audit.gone.failed" retry={() => void more()} />}
      {!busy && hidden > 0 && <p class="hint">{t('audit.rows.hidden', { count: hidden })}</p>}
      {!busy && !error && next !== undefined && (
        <div class="actions">
          <button type="button" class="button" onClick={() => void more()}>
            {t('showMore')}
          </button>
        </div>
      )}
    </div>
  );
}
