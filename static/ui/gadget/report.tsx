import type { HistoryEntry } from '../../../src/app/api';
import { AlsoAccepted, Change } from '../parts/change';
import { figuresOf } from '../parts/figures';
import { Trend } from '../trend/trend';
import { number, t } from '../words';
import { Matrix } from './matrix';

interface FigureProps {
  readonly name: string;
  readonly value: number | undefined;
  readonly before: number | undefined;
  readonly accepted?: number;
  /** Said where there is no value. */
  readonly why?: string;
}

const Figure = ({ name, value, before, accepted = 0, why }: FigureProps) => (
  <div>
    <dt>{name}</dt>
    <dd>
      <b>{value === undefined ? '–' : number(value)}</b>
      {value === undefined && why && <span class="besides">{why}</span>}
      {value !== undefined && <Change now={value} before={before} />}
      {value !== undefined && <AlsoAccepted count={accepted} />}
    </dd>
  </div>
);

/** All teams together: a tile has no room for each, and ids of teams say nothing. */
function together(run: HistoryEntry): HistoryEntry {
  const teams = Object.values(run.sprintMix);
  const sum = (of: 'items' | 'pm') => teams.reduce((all, team) => all + team[of], 0);
  return { ...run, sprintMix: teams.length > 0 ? { '': { items: sum('items'), pm: sum('pm') } } : {} };
}

interface ReportProps {
  /** Finished audits, oldest first; at least one. */
  readonly history: readonly HistoryEntry[];
  readonly newest: HistoryEntry;
  readonly now: number;
}

/** The newest audit in a few numbers, its matrix, and the weeks before it; a browser's clock may be late for it. */
export function Report({ history, newest, now }: ReportProps) {
  const last = history.at(-2);
  const [figures, before] = [figuresOf(newest), last && figuresOf(last)];
  return (
    <>
      <dl class="figures">
        <Figure name={t('gadget.standing')} value={figures.standing} before={before?.standing} />
        <Figure name={t('gadget.fresh')} value={figures.fresh} before={undefined} />
        <Figure
          name={t('gadget.unowned')}
          value={figures.unowned}
          before={before?.unowned}
          accepted={figures.unownedAccepted}
          why={t('unowned.unchecked')}
        />
      </dl>
      <div class="halves">
        <Matrix matrix={newest.matrix} />
        <div class="past">
          <h2>{t('trend')}</h2>
          <Trend
            runs={history.map(together)}
            now={Math.max(now, Date.parse(newest.finishedAt))}
            teamName={() => t('gadget.allTeams')}
          />
        </div>
      </div>
    </>
  );
}
