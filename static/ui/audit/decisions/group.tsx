import { useState } from 'preact/hooks';
import type { DecisionRow, Run } from '../../../../src/app/api';
import type { Host } from '../../host';
import { t } from '../../words';
import type { Titles } from '../titles';
import { useTitles } from '../use-titles';
import { DecidedRow } from './row';
import { keyOf } from './sift';

/** Rows drawn at first, and with each further click. */
const STEP = 50;

interface GroupProps {
  readonly host: Host;
  readonly titles: Titles;
  readonly projectId: string;
  readonly name: 'idle' | 'holding';
  readonly rows: readonly DecisionRow[];
  readonly decided: (recount?: Run) => void;
}

/** Decisions of one kind of standing, as many as somebody wants to see. */
export function Group({ host, titles, projectId, name, rows, decided }: GroupProps) {
  const [most, setMost] = useState(STEP);
  const shown = rows.slice(0, most);
  useTitles(
    titles,
    `decisions ${name}`,
    shown.map(({ issueId }) => issueId),
  );
  if (rows.length === 0) return null;
  return (
    <section class="decided" aria-labelledby={`decided-${name}`}>
      <h3 id={`decided-${name}`}>{t(`audit.decided.${name}`, { count: rows.length })}</h3>
      {name === 'idle' && <p class="hint">{t('audit.decided.idle.hint')}</p>}
      <ul>
        {shown.map((row) => (
          <DecidedRow key={keyOf(row)} {...{ host, projectId, row, title: titles.get(row.issueId), decided }} />
        ))}
      </ul>
      {rows.length > most && (
        <div class="actions">
          <button type="button" class="button" onClick={() => setMost(most + STEP * 2)}>
            {t('showMore')}
          </button>
        </div>
      )}
    </section>
  );
}
