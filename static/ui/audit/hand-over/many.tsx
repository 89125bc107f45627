import { useEffect, useId, useRef } from 'preact/hooks';
import type { Host } from '../../host';
import { ErrorNotice } from '../../parts/error-notice';
import { Notice } from '../../parts/notice';
import { Skeleton } from '../../parts/skeleton';
import { takeFocus } from '../../parts/take-focus';
import { list, t } from '../../words';
import { ProgressBar } from '../progress-bar';
import type { Titles } from '../titles';
import { useTitles } from '../use-titles';
import { isDone, isFailed, isReady, shares, type Line } from './line';
import { LineView } from './line-view';
import { recordOf } from './record';
import { useHandOver, type HandingOver } from './use-hand-over';

export interface ManyProps {
  readonly host: Host;
  readonly titles: Titles;
  readonly projectId: string;
  readonly projectKey: string;
  readonly chosen: Parameters<typeof useHandOver>[2];
  /** `began` says whether something was tried, so that the rows may be let go. */
  readonly close: (began: boolean) => void;
}

/** What would happen: how many, who gets how many, and that people hear of it. */
function Preview({ lines }: { lines: readonly Line[] }) {
  const ready = lines.filter(isReady).length;
  const parts = shares(lines).map(({ person, count }) => t('audit.plan.share', { name: person.name, count }));
  return (
    <>
      <p>
        {t('audit.plan.ready', { count: ready, total: lines.length })} {parts.length > 0 && `${list(parts)}.`}
      </p>
      <Notice tone="info" title={t('audit.plan.mail')}>
        <p>{t('audit.plan.mail.hint')}</p>
      </Notice>
    </>
  );
}

function Working({ work }: { work: HandingOver }) {
  const { busy, over, total, stopping, stop } = work;
  const words = { done: over, total };
  return (
    <div class="handing">
      <ProgressBar label={t('audit.plan.progress')} done={over} total={total} />
      <p role="status">{t(busy === 'undoing' ? 'audit.plan.undoing' : 'audit.plan.handing', words)}</p>
      <p class="hint">{t('audit.plan.stay')}</p>
      <div class="actions">
        <button type="button" class="button" ref={takeFocus} aria-disabled={stopping} onClick={stop}>
          {t(stopping ? 'audit.plan.stopping' : 'audit.plan.stop')}
        </button>
      </div>
    </div>
  );
}

/** What came of it, counted. */
function Outcome({ lines }: { lines: readonly Line[] }) {
  const words = useRef<HTMLParagraphElement>(null);
  useEffect(() => words.current?.focus(), []);
  const counts = (['done', 'same', 'undone', 'kept', 'failed'] as const)
    .map((at) => [at, lines.filter(({ state }) => state.at === at).length] as const)
    .filter(([, count]) => count > 0);
  const left = lines.filter(isReady).length;
  return (
    <p class="outcome" role="status" tabIndex={-1} ref={words}>
      {counts.map(([at, count]) => (
        <span key={at}>{t(`audit.plan.count.${at}`, { count })}</span>
      ))}
      {left > 0 && <span>{t('audit.plan.count.left', { count: left })}</span>}
    </p>
  );
}

interface ActionsProps extends Pick<ManyProps, 'close'> {
  readonly work: HandingOver;
  readonly lines: readonly Line[];
  readonly save: () => void;
}

function Actions({ work, lines, save, close }: ActionsProps) {
  const [ready, failed, done] = [isReady, isFailed, isDone].map((is) => lines.filter(is).length) as [
    number,
    number,
    number,
  ];
  return (
    <div class="actions">
      {ready > 0 && (
        <button type="button" class="button primary" onClick={() => work.start('ready')}>
          {t(work.begun ? 'audit.plan.rest' : 'audit.plan.start', { count: ready })}
        </button>
      )}
      {failed > 0 && (
        <button type="button" class="button" onClick={() => work.start('failed')}>
          {t('audit.plan.retry', { count: failed })}
        </button>
      )}
      {done > 0 && (
        <button type="button" class="button" onClick={work.undo}>
          {t('audit.plan.undo', { count: done })}
        </button>
      )}
      {work.begun && (
        <button type="button" class="button" onClick={save}>
          {t('audit.plan.record')}
        </button>
      )}
      <button type="button" class="button quiet" onClick={() => close(work.begun)}>
        {t(work.begun ? 'close' : 'cancel')}
      </button>
    </div>
  );
}

/** Hands the chosen work items over: who would get what, then one after another on a click, then what came of it. */
export function HandOverMany({ host, titles, projectId, projectKey, chosen, close }: ManyProps) {
  const work = useHandOver(host, projectId, chosen);
  const { lines, error, busy, begun } = work;
  const id = useId();
  useTitles(
    titles,
    'plan',
    chosen.map(({ id }) => id),
  );
  const save = () =>
    host.download(
      `hand-over-${projectKey}-${new Date(host.now()).toISOString().slice(0, 10)}.csv`,
      'text/csv;charset=utf-8',
      recordOf(lines ?? [], (of) => titles.get(of)),
    );
  return (
    <section class="panel plan" aria-labelledby={id}>
      <h3 id={id} tabIndex={-1} ref={takeFocus}>
        {t('audit.plan', { count: lines?.length ?? chosen.length })}
      </h3>
      {error && <ErrorNotice error={error} title="audit.plan.failed" retry={work.plan} />}
      {!lines && !error && <Skeleton label={t('audit.plan.loading')} />}
      {lines && !begun && <Preview lines={lines} />}
      {busy && <Working work={work} />}
      {lines && begun && !busy && <Outcome lines={lines} />}
      {lines && (
        <ul>
          {lines.map((line) => (
            <LineView
              key={line.issueId}
              {...{ host, line, title: titles.get(line.issueId), locked: busy !== undefined }}
              change={(to) => work.change(line.issueId, to)}
            />
          ))}
        </ul>
      )}
      {!busy && <Actions {...{ work, lines: lines ?? [], save, close }} />}
    </section>
  );
}
