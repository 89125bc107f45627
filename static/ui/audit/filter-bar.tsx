import { useId } from 'preact/hooks';
import { FINDING_KINDS } from '../../../src/core/finding';
import { t, type Word } from '../words';
import { CALLS, HOLDERS } from './crossings';
import { isFiltered, NO_FILTERS, type Filters, type What } from './filters';
import type { Rows } from './use-rows';
import type { Search } from './use-search';

interface ChoiceProps {
  readonly label: Word;
  readonly value: string | undefined;
  readonly options: readonly (readonly [value: string, name: string])[];
  readonly change: (value: string | undefined) => void;
  readonly any?: boolean;
}

function Choice({ label, value, options, change, any = true }: ChoiceProps) {
  const id = useId();
  return (
    <div class="field">
      <label for={id}>{t(label)}</label>
      <select id={id} value={value ?? ''} onChange={(event) => change(event.currentTarget.value || undefined)}>
        {any && <option value="">{t('audit.items.any')}</option>}
        {options.map(([key, name]) => (
          <option key={key} value={key}>
            {name}
          </option>
        ))}
      </select>
    </div>
  );
}

/** The names of those ids that occur, in alphabetical order. */
const used = (ids: readonly string[], names: Readonly<Record<string, string>>) =>
  [...new Set(ids)].map((id) => [id, names[id] ?? id] as const).sort(([, a], [, b]) => a.localeCompare(b));

const WHAT: readonly What[] = ['findings', 'accepted', 'all'];

interface FilterBarProps {
  readonly rows: Rows;
  readonly filters: Filters;
  readonly setFilters: (filters: Filters) => void;
  readonly search: Search;
}

/** Search and filters, each one native control. */
export function FilterBar({ rows, filters, setFilters, search }: FilterBarProps) {
  const id = useId();
  const set = (part: Partial<Filters>) => setFilters({ ...filters, ...part });
  const clear = () => {
    search.set('');
    setFilters(NO_FILTERS);
  };
  const options = {
    what: WHAT.map((what) => [what, t(`audit.items.what.${what}`)] as const),
    kind: FINDING_KINDS.map((kind) => [kind, t(`kind.${kind}`)] as const),
    call: CALLS.map((call) => [call, t(`call.${call}`)] as const),
    holder: HOLDERS.map((holder) => [holder, t(`holder.${holder}`)] as const),
    type: used(rows.rows.map((row) => row.type), rows.names.types),
    status: used(rows.rows.map((row) => row.status), rows.names.statuses),
  };
  return (
    <search class="filters">
      <div class="field search">
        <label for={id}>{t('audit.items.search')}</label>
        <input
          id={id}
          type="search"
          value={search.text}
          placeholder={t('audit.items.search.hint')}
          aria-busy={search.busy}
          onInput={(event) => search.set(event.currentTarget.value)}
        />
        {search.more && <p class="hint">{t('audit.items.search.more')}</p>}
      </div>
      <Choice label="audit.items.what" any={false} value={filters.what} options={options.what} change={(what) => set({ what: (what ?? 'all') as What })} />
      <Choice label="audit.items.kind" value={filters.kind} options={options.kind} change={(kind) => set({ kind } as Partial<Filters>)} />
      <Choice label="audit.items.call" value={filters.call} options={options.call} change={(call) => set({ call } as Partial<Filters>)} />
      <Choice label="audit.items.holder" value={filters.holder} options={options.holder} change={(holder) => set({ holder } as Partial<Filters>)} />
      <Choice label="audit.items.type" value={filters.type} options={options.type} change={(type) => set({ type })} />
      <Choice label="audit.items.status" value={filters.status} options={options.status} change={(status) => set({ status })} />
      {(isFiltered({ ...filters, what: 'all' }) || search.text !== '') && (
        <button type="button" class="button quiet" onClick={clear}>
          {t('audit.items.clear')}
        </button>
      )}
    </search>
  );
}
