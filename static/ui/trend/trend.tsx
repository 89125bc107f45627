import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { HistoryEntry } from '../../../src/app/api';
import { AsTable } from '../parts/as-table';
import { date, number, percent, t } from '../words';
import { endOf, lastWeeks, since, standing, teamMixes, unbroken, type Mix, type Point, type TeamMix } from './history';
import { LineChart } from './line-chart';
import { marks } from './scale';
import { FindingsTable, MixTable } from './tables';

/** Teams that are drawn before somebody asks for all of them. */
const TEAMS = 6;
/** Teams that are drawn at most. */
const MOST_TEAMS = 60;

/** The lowest top of the scale: small shares must not look like large ones. */
const LEAST_SHARE = 0.2;

export interface TrendProps {
  /** Finished audits, oldest first, as `auditHistory` gives them. */
  readonly runs: readonly HistoryEntry[];
  /** Milliseconds since 1970: the end of the eight weeks. */
  readonly now: number;
  /** What a team is called; the id is nothing for work without a team. */
  readonly teamName: (team: string) => string;
}

interface FigureProps {
  readonly title: string;
  readonly hint?: string;
  readonly chart: ComponentChildren;
  readonly table: ComponentChildren;
}

function Figure({ title, hint, chart, table }: FigureProps) {
  const [asTable, setAsTable] = useState(false);
  return (
    <div class="trend-figure">
      <div class="line">
        <h3>{title}</h3>
        <AsTable table={asTable} change={setAsTable} of={title} />
      </div>
      {hint && <p class="hint">{hint}</p>}
      {asTable ? table : chart}
    </div>
  );
}

const findingPoint = (run: HistoryEntry): Point => ({
  at: Date.parse(run.finishedAt),
  value: standing(run),
  said: t('trend.findings.point', { date: date(run.finishedAt), count: standing(run) }),
});

const mixPoint = ({ finishedAt, items, pm, share }: Mix): Point => ({
  at: Date.parse(finishedAt),
  value: share,
  said: t('trend.mix.point', { date: date(finishedAt), share: percent(share), pm, items }),
});

function Findings({ runs, now }: Omit<TrendProps, 'teamName'>) {
  const points = runs.map(findingPoint);
  const [first, last] = [points[0], points.at(-1)];
  const label = t('trend.findings.label', { first: first?.said ?? '', last: last?.said ?? '' });
  return (
    <LineChart
      {...{ label, from: since(now), to: now, lines: [points], format: number }}
      marks={marks(Math.max(...points.map(({ value }) => value)), 4, true)}
    />
  );
}

interface MixProps {
  readonly teams: readonly TeamMix[];
  readonly now: number;
  readonly teamName: TrendProps['teamName'];
}

function Mixes({ teams, now, teamName }: MixProps) {
  const [all, setAll] = useState(false);
  const shown = teams.slice(0, all ? MOST_TEAMS : TEAMS);
  const most = Math.max(LEAST_SHARE, ...teams.flatMap(({ mixes }) => mixes.map((mix) => mix?.share ?? 0)));
  const top = marks(most, 2, false);
  return (
    <>
      <ul class="trend-teams">
        {shown.map(({ team, mixes, last }) => {
          const name = teamName(team);
          const lines = unbroken(mixes).map((line) => line.map(mixPoint));
          const label = t('trend.mix.label', {
            team: name,
            first: lines[0]?.[0]?.said ?? '',
            last: lines.at(-1)?.at(-1)?.said ?? '',
          });
          return (
            <li key={team}>
              <bdi class="name" title={name}>
                {name}
              </bdi>
              <LineChart small {...{ label, lines, from: since(now), to: now, marks: top, format: percent }} />
              <span class="value">{t('trend.mix.of', { share: percent(last.share), count: last.items })}</span>
            </li>
          );
        })}
      </ul>
      <p class="hint">{t('trend.mix.scale', { most: percent(top.at(-1) ?? 1) })}</p>
      {teams.length > TEAMS && (
        <button type="button" class="button link" onClick={() => setAll(!all)}>
          {all
            ? t('showFewer')
            : t(teams.length > MOST_TEAMS ? 'showFirst' : 'showAll', { count: Math.min(teams.length, MOST_TEAMS) })}
        </button>
      )}
    </>
  );
}

/** Findings that stand, and how much of the teams' sprints was Product Manager work, over the last eight weeks. */
export function Trend({ runs, now: clock, teamName }: TrendProps) {
  const now = endOf(runs, clock);
  const recent = lastWeeks(runs, now);
  if (recent.length < 2) return <p class="hint">{t('trend.none')}</p>;
  const teams = teamMixes(recent);
  return (
    <div class="trend">
      <Figure
        title={t('trend.findings')}
        chart={<Findings runs={recent} now={now} />}
        table={<FindingsTable runs={recent} />}
      />
      {teams.length > 0 && (
        <Figure
          title={t('trend.mix')}
          hint={t('trend.mix.hint')}
          chart={<Mixes {...{ teams, now, teamName }} />}
          table={<MixTable {...{ runs: recent, teams, teamName }} />}
        />
      )}
    </div>
  );
}
