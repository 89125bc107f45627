import { useEffect, useRef, useState } from 'preact/hooks';
import type { DecisionRow, Run } from '../../../../src/app/api';
import type { Host } from '../../host';
import { ErrorNotice } from '../../parts/error-notice';
import { Icon } from '../../parts/icon';
import { useAction } from '../../parts/use-action';
import { date, t } from '../../words';
import { IssueTitle } from '../issue-title';
import type { Title } from '../titles';

interface RowProps {
  readonly host: Host;
  readonly projectId: string;
  readonly row: DecisionRow;
  readonly title: Title;
  /** Told once it is taken back, with the run that counts anew where there is one. */
  readonly decided: (recount?: Run) => void;
}

/** What was decided, in one line. */
function said({ what, finding, call, from, to, fromSomebody }: DecisionRow): string {
  const kind = finding ? t(`kind.${finding}`) : '';
  const work = call ? t(`call.${call}`) : '';
  const somebody = t('audit.decided.somebody');
  const before = fromSomebody ? somebody : t('handOver.nobody');
  switch (what) {
    case 'exception':
      return t('audit.decided.exception', { kind });
    case 'baseline':
      return t('audit.decided.baseline', { kind });
    case 'override':
      return t('audit.decided.override', { work });
    case 'dispute':
      return t('audit.decided.dispute', { work });
    case 'hand-over':
      return t('audit.decided.hand-over', { from: from?.name ?? before, to: to?.name ?? somebody });
  }
}

function who({ by, at, until }: DecisionRow): string {
  const words = { name: by?.name ?? t('audit.decided.somebody'), date: date(at) };
  return until === undefined
    ? t('audit.decided.by', words)
    : t('audit.decided.byUntil', { ...words, until: date(until) });
}

const stateWord = ({ what, state }: DecisionRow) =>
  what === 'hand-over' && state !== 'holds'
    ? ('audit.decided.state.moved' as const)
    : (`audit.decided.state.${state}` as const);

/** What taking it back has changed: nothing where it silenced nothing. */
const resultWord = ({ what, state }: DecisionRow) =>
  state !== 'holds' && what !== 'hand-over'
    ? ('audit.decided.undone.idle' as const)
    : (`audit.decided.undone.${what}` as const);

function TakenBack({ row }: { row: DecisionRow }) {
  const words = useRef<HTMLSpanElement>(null);
  useEffect(() => words.current?.focus(), []);
  return (
    <span class="taken-back" role="status" tabIndex={-1} ref={words}>
      <Icon name="good" /> {t(resultWord(row))}
    </span>
  );
}

/** One decision: about what, by whom and why, whether it still does anything, and the way back. */
export function DecidedRow({ host, projectId, row, title, decided }: RowProps) {
  const action = useAction(host);
  const [undone, setUndone] = useState(false);
  const { issueId, what, finding } = row;
  const which = what === 'hand-over' ? { at: row.at } : what === 'exception' && finding ? { finding } : {};
  const undo = async () => {
    const answer =
      what === 'baseline'
        ? await action.run('undoBaseline', { projectId, issueId })
        : await action.run('undo', { issueId, what, ...which });
    if (!answer) return;
    setUndone(true);
    decided('run' in answer ? answer.run : undefined);
  };
  const of = typeof title === 'object' ? title.key : issueId;
  return (
    <li data-state={row.state} data-what={what}>
      <div class="what">
        <div>
          <IssueTitle host={host} title={title} />
        </div>
        <p>{said(row)}</p>
        {row.reason !== undefined && <p class="reason">{t('audit.decided.reason', { reason: row.reason })}</p>}
        <p class="hint">{who(row)}</p>
      </div>
      <div class="stands">
        {!undone && <span class="tag">{t(stateWord(row))}</span>}
        {!undone && row.mayUndo && (
          <button
            type="button"
            class="button"
            aria-disabled={action.busy}
            aria-label={t('audit.decided.undo.of', { of, what: t(`audit.decided.what.${what}`) })}
            onClick={() => void undo()}
          >
            {t('audit.decided.undo')}
          </button>
        )}
      </div>
      {undone && <TakenBack row={row} />}
      {action.error && <ErrorNotice error={action.error} />}
    </li>
  );
}
