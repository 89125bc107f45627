import { useId } from 'preact/hooks';
import { FINDING_KINDS } from '../../../src/core/finding';
import { t, type Word } from '../words';
import { isFiltered, unfiltered, type Category, type SortKey, type View } from './filters';
import type { Names, Only } from './row-source';
import { levelName } from './words-of';

interface Option {
  readonly value: string;
  readonly label: string;
}

interface MenuProps {
  readonly label: Word;
  readonly value: string | undefined;
  readonly options: readonly Option[];
  /** Says what choosing nothing means; without it something is always chosen. */
  readonly any?: boolean;
  readonly change: (value: string | undefined) => void;
}

function Menu({ label, value, options, any = true, change }: MenuProps) {
  const id = useId();
  return (
    <div class="field">
      <label for={id}>{t(label)}</label>
      <select id={id} value={value ?? ''} onChange={(event) => change(event.currentTarget.value || undefined)}>
        {any && <option value="">{t('audit.rows.any')}</option>}
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </div>
  );
}

const words = <T extends string>(values: readonly T[], word: (value: T) => Word): Option[] =>
  values.map((value) => ({ value, label: t(word(value)) }));

type Filter = 'kind' | 'severity' | 'call' | 'type' | 'level' | 'category' | 'holder';

const optionsOf = (names: Names): readonly (readonly [Filter, readonly Option[]])[] => [
  ['kind', words(FINDING_KINDS, (kind) => `kind.${kind}`)],
  ['severity', words(['error', 'warning', 'info'] as const, (severity) => `severity.${severity}`)],
  ['call', words(['PM', 'PO', 'shared', 'unclear'] as const, (call) => `call.${call}`)],
  ['holder', words(['PM', 'PO', 'both', 'other', 'nobody'] as const, (holder) => `holder.${holder}`)],
  ['type', Object.entries(names.types).map(([value, label]) => ({ value, label }))],
  ['level', ([-1, 0, 1, 2, 3] as const).map((level) => ({ value: String(level), label: levelName(level) }))],
  ['category', words<Category>(['open', 'todo', 'doing', 'done'], (category) => `audit.category.${category}`)],
];

const ROWS: readonly Only[] = ['findings', 'all'];
const SORTS: readonly SortKey[] = ['severity', 'confidence', 'age'];

interface FilterBarProps {
  readonly view: View;
  readonly names: Names;
  readonly setView: (view: View) => void;
}

/** Which rows the table shows: findings or all, by words, by filters, in which order. */
export function FilterBar({ view, names, setView }: FilterBarProps) {
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
        options={words(ROWS, (only) => `audit.rows.${only}`)}
        change={(only) => change({ only: only as Only })}
      />
      {optionsOf(names).map(([filter, options]) => (
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
        options={words(SORTS, (sort) => `audit.sort.${sort}`)}
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
