import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { ApiError, ApiOutput, Run } from '../../../src/app/api';
import type { Host } from '../host';
import { ErrorNotice } from '../parts/error-notice';
import { Notice } from '../parts/notice';
import { Skeleton } from '../parts/skeleton';
import { t } from '../words';
import { Ended } from './ended';
import { Finished } from './finished';
import { Head } from './head';
import { Running } from './running';
import { Start } from './start';
import { useReport } from './use-report';
import { underWay, useRuns, type Runs } from './use-runs';

interface AuditProps {
  readonly host: Host;
  readonly projectId: string;
  readonly projectKey: string;
}

function Unread({ error, retry }: { error: ApiError; retry: () => void }) {
  if (error.code === 'forbidden') {
    return (
      <Notice title={t('audit.forbidden')}>
        <p>{t('audit.forbidden.hint')}</p>
      </Notice>
    );
  }
  return <ErrorNotice error={error} title="audit.readFailed" retry={retry} />;
}

function Inactive({ host, service, mayStart }: { host: Host; service: boolean; mayStart: boolean }) {
  const { openPage } = host;
  return (
    <Notice icon="power" title={t(service ? 'audit.inactive.service' : 'audit.inactive')}>
      <p>{t(mayStart ? 'audit.inactive.admin' : 'audit.inactive.member')}</p>
      {mayStart && openPage && (
        <div class="actions">
          <button type="button" class="button primary" onClick={() => openPage('settings')}>
            {t('audit.settings')}
          </button>
        </div>
      )}
    </Notice>
  );
}

function First({ children }: { children: ComponentChildren }) {
  return (
    <section class="panel first-visit">
      <h2>{t('audit.first')}</h2>
      <p>{t('audit.first.what')}</p>
      {children}
    </section>
  );
}

/** The finished run that is shown: the newest one, but never another one while somebody is in the middle of something. */
function useShown(finished: Run | undefined) {
  const [held, setHeld] = useState(false);
  const shown = useRef(finished);
  if (!held) shown.current = finished;
  return { shown: shown.current, newer: shown.current?.id !== finished?.id, hold: setHeld };
}

interface BodyProps extends AuditProps {
  readonly runs: Runs;
  readonly value: ApiOutput<'auditRuns'>;
}

function Body({ host, projectId, projectKey, runs, value }: BodyProps) {
  const { latest, finished, mayStart, activity } = value;
  const [asking, setAsking] = useState(false);
  const { shown, newer, hold } = useShown(finished);
  const read = useReport(host, projectId, shown?.id);
  const form = useRef<HTMLElement>(null);
  useEffect(() => {
    if (asking) form.current?.querySelector('input')?.focus();
  }, [asking]);
  const running = underWay(value);
  const ended = latest && !running && latest.state !== 'done' ? latest : undefined;
  const free = activity === 'active' && mayStart && !running;
  const first = !finished && !latest;
  const started = (run: Run) => {
    setAsking(false);
    runs.take(run);
  };
  const start = <Start host={host} projectId={projectId} started={started} />;
  return (
    <>
      <Head
        finished={shown}
        items={read.value?.report.tally.items}
        again={free && !first && !asking ? () => setAsking(true) : undefined}
        label={ended ? 'audit.startAgain' : 'audit.again'}
      />
      {activity !== 'active' && <Inactive host={host} service={activity === 'service-project'} mayStart={mayStart} />}
      {ended && !asking && <Ended host={host} run={ended} mayResume={free} resumed={runs.take} />}
      {free && asking && (
        <section class="panel" ref={form}>
          <Start host={host} projectId={projectId} started={started} close={() => setAsking(false)} />
        </section>
      )}
      {running && (
        <Running
          {...{ host, run: running, mayCancel: mayStart, hasLast: finished !== undefined }}
          {...{ error: runs.error, reload: runs.reload, take: runs.take }}
        />
      )}
      {first && activity === 'active' && (
        <First>{mayStart ? start : <p class="hint">{t('audit.first.wait')}</p>}</First>
      )}
      {newer && shown && <Notice tone="info" live="status" title={t('audit.newer')} />}
      {shown && (
        <Finished
          {...{ host, projectId, projectKey, run: shown, read, hold, take: runs.take, mayAccept: free && !newer }}
          mayDecide={mayStart}
          uncounted={newer ? undefined : value.uncounted}
          look={runs.reload}
        />
      )}
    </>
  );
}

/** The audit of a project: start it, watch it, read it. */
export function Audit(props: AuditProps) {
  const runs = useRuns(props.host, props.projectId);
  return (
    <main class="audit" aria-label={t('audit.title')}>
      {!runs.value && <h1>{t('audit.title')}</h1>}
      {!runs.value && runs.error && <Unread error={runs.error} retry={runs.reload} />}
      {!runs.value && !runs.error && <Skeleton label={t('audit.loading')} />}
      {runs.value && <Body {...props} runs={runs} value={runs.value} />}
    </main>
  );
}
