import { useId, useState } from 'preact/hooks';
import { UNSEEN_EPICS, type Breakdown } from '../../../src/core/report';
import { AsTable } from '../parts/as-table';
import { StackedBars } from '../parts/stacked-bars';
import { t } from '../words';
import { groupName } from './group-name';
import { GroupTable } from './group-table';
import { groupsOf } from './groups';
import { Panel } from './panel';
import type { ReportParts } from './report-parts';
import { useTitles } from './use-titles';

const DIMENSIONS: readonly Breakdown[] = ['type', 'level', 'status', 'epic', 'sprint', 'holder'];

function Choice({ by, change }: { by: Breakdown; change: (by: Breakdown) => void }) {
  const name = useId();
  return (
    <fieldset class="segments">
      <legend class="unseen">{t('audit.by')}</legend>
      {DIMENSIONS.map((each) => (
        <label key={each}>
          <input type="radio" name={name} checked={by === each} onChange={() => change(each)} />
          <span>{t(`audit.by.${each}`)}</span>
        </label>
      ))}
    </fieldset>
  );
}

/** Whose work it is, by one dimension at a time. */
export function Breakdowns({ report, titles, names, nameSprints }: ReportParts) {
  const [by, setBy] = useState<Breakdown>('type');
  const [table, setTable] = useState(false);
  const [all, setAll] = useState(false);
  const { groups, more, cut } = groupsOf(report, by, all);
  const epics = groups.flatMap(({ id }) => (id && id !== UNSEEN_EPICS ? [id] : []));
  useTitles(titles, 'epics', by === 'epic' ? epics : []);
  const named = groups.map((group) => ({ ...group, name: groupName(by, group, names, titles) }));
  return (
    <Panel
      class="breakdowns"
      title={t('audit.breakdowns')}
      hint={t('audit.breakdowns.hint')}
      aside={<AsTable table={table} change={setTable} />}
    >
      <Choice
        by={by}
        change={(next) => {
          setBy(next);
          if (next === 'sprint') nameSprints();
          setAll(false);
        }}
      />
      {named.length === 0 && <p>{t('audit.group.none')}</p>}
      {named.length > 0 &&
        (table ? <GroupTable groups={named} label={t(`audit.by.${by}`)} /> : <StackedBars bars={named} />)}
      {more > 0 && (
        <button type="button" class="button link" onClick={() => setAll(!all)}>
          {all ? t('showFewer') : t(cut ? 'showFirst' : 'showAll', { count: more })}
        </button>
      )}
    </Panel>
  );
}
