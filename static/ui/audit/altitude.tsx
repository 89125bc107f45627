import { useState } from 'preact/hooks';
import { AsTable } from '../parts/as-table';
import { ShareBar } from '../parts/share-bar';
import { number, percent, t } from '../words';
import { Panel } from './panel';
import type { ReportParts } from './report-parts';
import { teamNamed } from './words-of';

interface Mix {
  readonly team: string;
  readonly items: number;
  readonly pmShare: number;
}

const Mixes = ({ teams }: { teams: readonly Mix[] }) => (
  <ul class="bars">
    {teams.map(({ team, items, pmShare }) => (
      <li key={team}>
        <span class="name">{team}</span>
        <ShareBar share={pmShare} role="PM" />
        <span class="value">{t('audit.altitude.of', { share: percent(pmShare), count: items })}</span>
      </li>
    ))}
  </ul>
);

const Table = ({ teams }: { teams: readonly Mix[] }) => (
  <table class="plain">
    <thead>
      <tr>
        <th scope="col">{t('audit.team')}</th>
        <th scope="col">{t('audit.altitude.share')}</th>
        <th scope="col">{t('audit.altitude.items')}</th>
      </tr>
    </thead>
    <tbody>
      {teams.map(({ team, items, pmShare }) => (
        <tr key={team}>
          <th scope="row">{team}</th>
          <td>{percent(pmShare)}</td>
          <td>{number(items)}</td>
        </tr>
      ))}
    </tbody>
  </table>
);

/** Share of Product Manager work in each team's active sprint: shown to be wondered at, not to be aimed at. */
export function Altitude({ report, names }: ReportParts) {
  const [table, setTable] = useState(false);
  const teams = [...report.altitude]
    .sort((a, b) => b.pmShare - a.pmShare || b.items - a.items)
    .map(({ team, ...mix }) => ({ ...mix, team: teamNamed(names, team) }));
  const none = teams.length === 0;
  return (
    <Panel
      class="altitude"
      title={t('audit.altitude')}
      {...(none ? {} : { hint: t('audit.altitude.hint') })}
      aside={!none && <AsTable table={table} change={setTable} />}
    >
      {none && <p>{t('audit.altitude.none')}</p>}
      {!none && (table ? <Table teams={teams} /> : <Mixes teams={teams} />)}
    </Panel>
  );
}
