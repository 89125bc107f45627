import type { HistoryEntry } from '../../../src/app/api';
import { date, number, percent, t } from '../words';
import { standing, type TeamMix } from './history';

const newestFirst = <T,>(values: readonly T[]): readonly T[] => [...values].reverse();

/** Counts of each audit of the trend, newest first. */
export const FindingsTable = ({ runs }: { runs: readonly HistoryEntry[] }) => (
  <div class="wide" role="region" aria-label={t('trend.findings')} tabIndex={0}>
    <table class="plain">
      <thead>
        <tr>
          <th scope="col">{t('trend.audit')}</th>
          <th scope="col">{t('trend.standing')}</th>
          <th scope="col">{t('trend.fresh')}</th>
          <th scope="col">{t('trend.gone')}</th>
          <th scope="col">{t('trend.accepted')}</th>
        </tr>
      </thead>
      <tbody>
        {newestFirst(runs).map((run) => (
          <tr key={run.runId}>
            <th scope="row">{date(run.finishedAt)}</th>
            <td>{number(standing(run))}</td>
            <td>{run.changes ? number(run.changes.fresh) : '–'}</td>
            <td>{run.changes ? number(run.changes.gone) : '–'}</td>
            <td>{number(run.accepted)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  </div>
);

interface MixTableProps {
  readonly runs: readonly HistoryEntry[];
  readonly teams: readonly TeamMix[];
  readonly teamName: (team: string) => string;
}

/** Share of Product Manager work by audit and team, newest first. */
export const MixTable = ({ runs, teams, teamName }: MixTableProps) => (
  <div class="wide" role="region" aria-label={t('trend.mix')} tabIndex={0}>
    <table class="plain">
      <thead>
        <tr>
          <th scope="col">{t('trend.audit')}</th>
          {teams.map(({ team }) => (
            <th scope="col" key={team}>
              <bdi>{teamName(team)}</bdi>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {newestFirst(runs).map(({ runId, finishedAt }, back) => (
          <tr key={runId}>
            <th scope="row">{date(finishedAt)}</th>
            {teams.map(({ team, mixes }) => {
              const mix = mixes[runs.length - 1 - back];
              return (
                <td key={team}>{mix ? t('trend.mix.of', { share: percent(mix.share), count: mix.items }) : '–'}</td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  </div>
);
