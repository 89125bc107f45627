import type { ComponentChildren } from 'preact';
import { ErrorNotice } from '../parts/error-notice';
import { Notice } from '../parts/notice';
import { PageLink } from '../parts/page-link';
import { Skeleton } from '../parts/skeleton';
import { moment, t, type Word } from '../words';
import type { GadgetHost, ProjectName } from './gadget-host';
import { Report } from './report';
import { useAudits, type Audits } from './use-audits';

type Read = Extract<Audits, { state: 'read' }>;

interface HeadProps {
  readonly host: GadgetHost;
  readonly project: ProjectName;
  readonly children?: ComponentChildren;
}

const Head = ({ host, project, children }: HeadProps) => (
  <header>
    <h1>
      <PageLink host={host} page="audit" projectKey={project.key}>
        {project.name}
      </PageLink>
    </h1>
    {children}
  </header>
);

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
  return (
    <>
      <Head host={host} project={project}>
        {newest && <p class="hint">{t('gadget.audited', { moment: moment(newest.finishedAt) })}</p>}
        {newest && going && <p class="hint">{t(going)}</p>}
      </Head>
      {newest ? <Report {...{ history, newest }} now={host.now()} /> : <None host={host} read={read} />}
    </>
  );
}

/** A heading for who does not see the tile's own, where there is no space to name. */
export const Untitled = () => <h1 class="unseen">{t('gadget.title')}</h1>;

/** A configured gadget: the newest audit of its project, for whoever may see it. */
export function View({ host, projectId }: { host: GadgetHost; projectId: string }) {
  const { audits, reload } = useAudits(host, projectId);
  switch (audits.state) {
    case 'reading':
      return (
        <>
          <Untitled />
          <Skeleton label={t('gadget.loading')} />
        </>
      );
    case 'hidden':
      return (
        <>
          <Untitled />
          <Notice title={t('gadget.hidden')}>
            <p>{t('gadget.hidden.hint')}</p>
          </Notice>
        </>
      );
    case 'refused':
      return (
        <>
          <Head host={host} project={audits.project} />
          <Notice title={t('gadget.refused')}>
            <p>{t('gadget.refused.hint')}</p>
          </Notice>
        </>
      );
    case 'failed':
      return (
        <>
          <Untitled />
          <ErrorNotice error={audits.error} title="gadget.readFailed" retry={reload} />
        </>
      );
    case 'read':
      return <Shown host={host} read={audits} />;
  }
}
