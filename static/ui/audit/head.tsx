import type { Run } from '../../../src/app/api';
import { moment, t } from '../words';
import { RunDetails } from './runs/details';

interface HeadProps {
  readonly finished: Run | undefined;
  /** Work items of the whole report; nothing while it is being read. */
  readonly items: number | undefined;
  /** Opens the form for a new audit, where the viewer may start one now. */
  readonly again: (() => void) | undefined;
  readonly label: 'audit.again' | 'audit.startAgain';
}

function summary(run: Run, items: number | undefined): string {
  const facts = { moment: moment(run.finishedAt ?? run.startedAt), scope: t(`audit.scope.${run.scope}`) };
  return items === undefined
    ? t('audit.summary.short', facts)
    : t('audit.summary', { ...facts, items: t('audit.items', { count: items }) });
}

/** What is looked at: how much, of when, and the way to a newer one. */
export const Head = ({ finished, items, again, label }: HeadProps) => (
  <header class="top">
    <div>
      <h1>{t('audit.title')}</h1>
      {finished && <p class="hint">{summary(finished, items)}</p>}
      {finished && <RunDetails run={finished} />}
    </div>
    {again && (
      <button type="button" class="button" onClick={again}>
        {t(label)}
      </button>
    )}
  </header>
);
