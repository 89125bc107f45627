import { useId } from 'preact/hooks';
import { FINDING_KINDS } from '../../../src/core/finding';
import { t } from '../words';
import {
  isFiltered,
  unfiltered,
  type Acceptance,
  type Category,
  type LifeFilter,
  type SortKey,
  type Times,
  type View,
} from './filters';
import { Menu, wordsOf, type Option } from './menu';
import type { Names, Only } from './row-source';
import { levelName } from './words-of';

type Filter = 'kind' | 'severity' | 'acceptance' | 'life' | 'call' | 'type' | 'level' | 'category' | 'holder';

/** Lives that can be told: nothing is new where there is nothing before. */
const livesOf = ({ against, visit }: Times): readonly LifeFilter[] => [
  ...(against === undefined ? [] : (['fresh', 'reopened', 'still'] as const)),
  ...(visit === undefined ? [] : (['visit'] as const)),
];

const optionsOf = (names: Names, times: Times): readonly (readonly [Filter, readonly Option[]])[] => [
  ['kind', wordsOf(FINDING_KINDS, (kind) => `kind.${kind}`)],
  ['severity', wordsOf(['error', 'warning', 'info'] as const, (severity) => `severity.${severity}`)],
  ['acceptance', wordsOf<Acceptance>(['stands', 'accepted'], (each) => `audit.acceptance.${each}`)],
  ['life', wordsOf<LifeFilter>(livesOf(times), (life) => `audit.lives.${life}`)],
  ['call', wordsOf(['PM', 'PO', 'shared', 'unclear'] as const, (call) => `call.${call}`)],
  ['holder', wordsOf(['PM', 'PO', 'both', 'other', 'nobody'] as const, (holder) => `holder.${holder}`)],
  ['type', Object.entries(names.types).map(([value, label]) => ({ value, label }))],
  ['level', ([-1, 0, 1, 2, 3] as const).map((level) => ({ value: String(level), label: levelName(level) }))],
  ['category', wordsOf<Category>(['open', 'todo', 'doing', 'done'], (category) => `audit.category.${category}`)],
];

const ROWS: readonly Only[] = ['findings', 'all'];
const SORTS: readonly SortKey[] = ['severity', 'confidence', 'age', 'since'];

interface FilterBarProps {
  readonly view: View;
  readonly names: Names;
  readonly times: Times;
  readonly setView: (view: View) => void;
}

/** Which rows the table shows: findings or all, by words, by filters, in which order. */
export function FilterBar({ view, names, times, setView }: FilterBarProps) {
  const id = useId();
  const change = (part: Partial<View>) => setView({ ...view, ...part });
  return (
    <div class="filters" role="group" aria-label={t('audit.rows.filters')}>
      <div class="field search">
        <label for={id}>{t('audit.rows.search')}</label>
        <input
          id={id}
          type="search"
          placeholder={t('audit.rows.search.hint')}
          value={view.text}
          onInput={(event) => change({ text: event.currentTarget.value })}
        />
      </div>
      <Menu
        label="audit.rows.only"
        any={false}
        value={view.only}
        options={wordsOf(ROWS, (only) => `audit.rows.${only}`)}
        change={(only) => change({ only: only as Only })}
      />
      {optionsOf(names, times)
        .filter(([, options]) => options.length > 0)
        .map(([filter, options]) => (
          <Menu
            key={filter}
            label={`audit.filter.${filter}`}
            value={view[filter]}
            options={options}
            change={(value) => change({ [filter]: value })}
          />
        ))}
      <Menu
        label="audit.rows.sort"
        any={false}
        value={view.sort}
        options={wordsOf(SORTS, (sort) => `audit.sort.${sort}`)}
        change={(sort) => change({ sort: sort as SortKey, ascending: false })}
      />
      {isFiltered(view) && (
        <button type="button" class="button clear" onClick={() => setView(unfiltered(view))}>
          {t('audit.rows.clear')}
        </button>
      )}
    </div>
  );
}
