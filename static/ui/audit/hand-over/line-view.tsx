import type { Host } from '../../host';
import { PersonName } from '../../parts/avatar';
import { Icon } from '../../parts/icon';
import { t } from '../../words';
import { IssueTitle } from '../issue-title';
import type { Title } from '../titles';
import { personOf, type Line } from './line';

interface LineViewProps {
  readonly host: Host;
  readonly line: Line;
  readonly title: Title;
  readonly locked: boolean;
  readonly change: (to: string | undefined) => void;
}

/** Who gets it, to be chosen as long as nothing has happened. */
function To({ line, title, locked, change }: Omit<LineViewProps, 'host'>) {
  const { to, candidates, blocked, state } = line;
  if (blocked) return <span class="hint">{t(`audit.plan.blocked.${blocked}`)}</span>;
  const person = personOf(line);
  if (locked || state.at !== 'planned') {
    return person ? <PersonName person={person} /> : <span class="hint">{t('audit.plan.leave')}</span>;
  }
  const of = typeof title === 'object' ? title.key : line.issueId;
  return (
    <select
      aria-label={t('audit.plan.to.of', { of })}
      value={to ?? ''}
      onChange={(event) => change(event.currentTarget.value || undefined)}
    >
      {candidates.map(({ accountId, name }) => (
        <option key={accountId} value={accountId}>
          {name}
        </option>
      ))}
      <option value="">{t('audit.plan.leave')}</option>
    </select>
  );
}

const SIGNS = { done: 'good', same: 'good', failed: 'error', undone: 'good', kept: 'info' } as const;

/** What came of it. */
function Result({ line }: { line: Line }) {
  const { state } = line;
  if (state.at === 'planned') return null;
  const sign = state.at in SIGNS ? SIGNS[state.at as keyof typeof SIGNS] : undefined;
  const error = state.at === 'failed' ? state.error : state.at === 'done' ? state.message : undefined;
  return (
    <span class="result" data-result={state.at}>
      {sign && <Icon name={sign} />}
      <span>
        {t(`audit.plan.state.${state.at}`)}
        {error && (
          <span class="problem">
            {state.at === 'done' && `${t('audit.plan.undoFailed')} `}
            {t(`error.${error.code}`)}
          </span>
        )}
      </span>
    </span>
  );
}

/** One work item: what it is, who has it, who would get it, and what came of it. */
export const LineView = ({ host, line, title, locked, change }: LineViewProps) => (
  <li data-state={line.state.at}>
    <span class="what">
      <IssueTitle host={host} title={title} />
      {line.kind && <span class="hint">{t(`kind.${line.kind}`)}</span>}
    </span>
    <span class="who">
      {line.from ? <PersonName person={line.from} /> : <span class="hint">{t('handOver.nobody')}</span>}
      <Icon name="arrow" />
      <span class="unseen">{t('audit.plan.to')}</span>
      <To {...{ line, title, locked, change }} />
    </span>
    <Result line={line} />
  </li>
);
