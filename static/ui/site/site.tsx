import { useState } from 'preact/hooks';
import { ErrorNotice } from '../parts/error-notice';
import { Notice } from '../parts/notice';
import type { PageHost } from '../parts/page-link';
import { Skeleton } from '../parts/skeleton';
import { t } from '../words';
import { firstOrder } from './columns';
import { SiteLimits } from './limits';
import { Table } from './table';
import { useOverview, type Overview } from './use-overview';
import { WorkBars } from './work-bars';

const STEPS = ['site.empty.open', 'site.empty.on', 'site.empty.people', 'site.empty.audit'] as const;

/** A site in which nothing is switched on, or nothing that the viewer may see. */
function Empty({ hidden }: { hidden: number }) {
  if (hidden > 0) {
    return (
      <Notice title={t('site.allHidden', { count: hidden })}>
        <p>{t('site.allHidden.hint')}</p>
      </Notice>
    );
  }
  return (
    <section class="panel" aria-labelledby="site-empty">
      <h2 id="site-empty">{t('site.empty')}</h2>
      <p>{t('site.empty.what')}</p>
      <ol class="steps">
        {STEPS.map((step) => (
          <li key={step}>{t(step)}</li>
        ))}
      </ol>
    </section>
  );
}

function Compared({ host, overview }: { host: PageHost; overview: Overview }) {
  const [order, setOrder] = useState(firstOrder('standing'));
  const { projects, hidden, unread, error, busy, more } = overview;
  if (!projects && error) return <ErrorNotice error={error} title="site.readFailed" retry={overview.reload} />;
  if (!projects) return <Skeleton label={t('site.loading')} />;
  return (
    <>
      {projects.length === 0 && !more && <Empty hidden={hidden} />}
      {projects.length > 0 && <Table {...{ host, projects, order }} sort={setOrder} />}
      {(projects.length > 0 || more) && (
        <p class="count" role="status">
          <span>{t('site.count', { count: projects.length })}</span>
          {hidden > 0 && <span>{t('site.hidden', { count: hidden })}</span>}
          {unread > 0 && <span>{t('site.unread', { count: unread })}</span>}
          {more && projects.length > 1 && <span>{t('site.sortedAmong')}</span>}
        </p>
      )}
      {error && <ErrorNotice error={error} title="site.readFailed" retry={overview.reload} />}
      {more && (
        <div class="actions">
          <button type="button" class="button" aria-disabled={busy} onClick={more}>
            {t('site.more')}
          </button>
        </div>
      )}
      <WorkBars projects={projects} />
    </>
  );
}

/** The projects of a site that the viewer may see, compared; and for its administrators, its limits. */
export function Site({ host }: { host: PageHost }) {
  const overview = useOverview(host);
  return (
    <main class="site" aria-label={t('site.title')}>
      <header>
        <h1>{t('site.title')}</h1>
        <p class="hint">{t('site.hint')}</p>
      </header>
      <Compared host={host} overview={overview} />
      <SiteLimits host={host} />
    </main>
  );
}
