import { useId, useState } from 'preact/hooks';
import type { Changes, Run } from '../../../../src/app/api';
import { moment, number, t } from '../../words';
import type { LifeFilter, View } from '../filters';
import type { ReportParts } from '../report-parts';
import { GoneList } from './gone';
import type { Visit } from './visit';

interface ComparedProps extends Pick<ReportParts, 'host' | 'titles' | 'showRows'> {
  readonly projectId: string;
  readonly run: Run;
  readonly changes: Changes | undefined;
  readonly visit: Visit | undefined;
  /** Work items with a finding that came after the last visit; nothing while they are still being read. */
  readonly sinceVisit: number | undefined;
}

const shown = (life: LifeFilter): Partial<View> => ({
  life,
  sort: 'since',
  ...(life === 'visit' ? { acceptance: 'stands' as const } : {}),
});

interface CountProps {
  readonly count: number;
  readonly word: 'fresh' | 'reopened' | 'still' | 'gone';
  readonly show: () => void;
  readonly open?: boolean;
  readonly controls?: string;
}

function Count({ count, word, show, open, controls }: CountProps) {
  const words = (
    <>
      <b>{number(count)}</b> {t(`audit.changes.${word}`)}
    </>
  );
  return (
    <li data-life={word}>
      {count === 0 ? (
        <span class="none">{words}</span>
      ) : (
        <button type="button" aria-expanded={open} aria-controls={open ? controls : undefined} onClick={show}>
          {words}
        </button>
      )}
    </li>
  );
}

type VisitProps = Pick<ComparedProps, 'visit' | 'sinceVisit' | 'showRows'>;

function SinceVisit({ visit, sinceVisit, showRows }: VisitProps) {
  if (!visit || sinceVisit === undefined) return null;
  const words = t('audit.visit.count', { count: sinceVisit, moment: moment(visit.at) });
  if (sinceVisit === 0) return <p class="hint">{words}</p>;
  return (
    <p>
      <button type="button" class="button link" onClick={() => showRows(shown('visit'))}>
        {words}
      </button>
    </p>
  );
}

/** What became of the findings since the last audit: each number leads to its rows. */
export function Compared({ host, titles, showRows, projectId, run, changes, visit, sinceVisit }: ComparedProps) {
  const [open, setOpen] = useState(false);
  const heading = useId();
  const list = useId();
  const since = <SinceVisit {...{ visit, sinceVisit, showRows }} />;
  if (!changes) return visit && sinceVisit !== undefined ? <div class="compared">{since}</div> : null;
  const { against, fresh, reopened, still, gone } = changes;
  return (
    <section class="panel compared" aria-labelledby={heading}>
      <h2 id={heading}>{t('audit.changes', { moment: moment(against.finishedAt) })}</h2>
      <ul class="changes">
        <Count count={fresh - reopened} word="fresh" show={() => showRows(shown('fresh'))} />
        <Count count={reopened} word="reopened" show={() => showRows(shown('reopened'))} />
        <Count count={still} word="still" show={() => showRows(shown('still'))} />
        <Count count={gone} word="gone" open={open} controls={list} show={() => setOpen(!open)} />
      </ul>
      {open && (
        <div id={list}>
          <GoneList {...{ host, titles, projectId, runId: run.id }} />
        </div>
      )}
      {since}
      <p class="hint">{t('audit.changes.hint')}</p>
    </section>
  );
}
