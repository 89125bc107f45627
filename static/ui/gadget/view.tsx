import { ErrorNotice } from '../parts/error-notice';
import { Notice } from '../parts/notice';
import { PageLink } from '../parts/page-link';
import { Skeleton } from '../parts/skeleton';
import { uncountedLine } from '../parts/uncounted';
import { moment, t, type Word } from '../words';
import type { GadgetHost } from './gadget-host';
import { Report } from './report';
import { Titled, Untitled } from './tile';
import { useAudits, type Audits } from './use-audits';

type Read = Extract<Audits, { state: 'read' }>;

const RUNNING: readonly string[] = ['queued', 'reading', 'waiting', 'finishing'];

/** What is worth knowing of the newest audit where it is not the one that is shown. */
function underWay({ runs: { latest } }: Read): Word | undefined {
  if (!latest) return undefined;
  if (RUNNING.includes(latest.state)) return 'gadget.running';
  return latest.state === 'failed' ? 'gadget.failed' : undefined;
}

/** Why there is no audit yet, and what to do. */
function None({ host, read }: { host: GadgetHost; read: Read }) {
  const { project, runs } = read;
  const page = runs.activity === 'active' ? 'audit' : 'settings';
  const going = underWay(read);
  const why = runs.activity !== 'active' ? 'inactive' : going === 'gadget.running' ? 'first' : 'never';
  return (
    <Notice icon={why === 'inactive' ? 'power' : 'info'} title={t(`gadget.${why}`)}>
      <p>{t(runs.mayStart ? `gadget.${why}.admin` : `gadget.${why}.member`)}</p>
      {runs.mayStart && (
        <p>
          <PageLink host={host} page={page} projectKey={project.key}>
            {t(page === 'audit' ? 'gadget.openAudit' : 'gadget.openSettings')}
          </PageLink>
        </p>
      )}
    </Notice>
  );
}

function Shown({ host, read }: { host: GadgetHost; read: Read }) {
  const { project, history } = read;
  const newest = history.at(-1);
  const going = underWay(read);
  const { uncounted } = read.runs;
  const notes = newest
    ? [
        t('gadget.audited', { moment: moment(newest.finishedAt) }),
        ...(going ? [t(going)] : []),
        ...(uncounted ? [uncountedLine(uncounted)] : []),
      ]
    : [];
  return (
    <Titled {...{ host, project, notes }}>
      {newest ? <Report {...{ history, newest }} now={host.now()} /> : <None host={host} read={read} />}
    </Titled>
  );
}

/** A configured gadget: the newest audit of its project, for whoever may see it. */
export function View({ host, projectId }: { host: GadgetHost; projectId: string }) {
  const { audits, reload } = useAudits(host, projectId);
  switch (audits.state) {
    case 'reading':
      return (
        <Untitled>
          <Skeleton label={t('gadget.loading')} />
        </Untitled>
      );
    case 'hidden':
      return (
        <Untitled>
          <Notice title={t('gadget.hidden')}>
            <p>{t('gadget.hidden.hint')}</p>
          </Notice>
        </Untitled>
      );
    case 'refused':
      return (
        <Titled host={host} project={audits.project}>
          <Notice title={t('gadget.refused')}>
            <p>{t('gadget.refused.hint')}</p>
          </Notice>
        </Titled>
      );
    case 'failed':
      return (
        <Untitled>
          <ErrorNotice error={audits.error} title="gadget.readFailed" retry={reload} />
        </Untitled>
      );
    case 'read':
      return <Shown host={host} read={audits} />;
  }
}
