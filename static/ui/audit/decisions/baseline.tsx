import { useEffect, useRef, useState } from 'preact/hooks';
import type { Baseline, Run } from '../../../../src/app/api';
import type { Report } from '../../../../src/core/report';
import { useInPlace } from '../../card/use-in-place';
import type { Host } from '../../host';
import { ErrorNotice } from '../../parts/error-notice';
import { Icon } from '../../parts/icon';
import { takeFocus } from '../../parts/take-focus';
import { useAction, type Action } from '../../parts/use-action';
import { moment, t } from '../../words';
import { standingIn } from '../numbers';
import { Panel } from '../panel';

interface AcceptProps {
  readonly host: Host;
  readonly projectId: string;
  readonly run: Run;
  readonly report: Report | undefined;
  readonly baseline: Baseline | undefined;
  readonly mayAccept: boolean;
  /** False where something was decided that the report's numbers do not have: then none of them is named. */
  readonly counted: boolean;
  readonly decided: (recount: Run) => void;
}

interface ConfirmProps {
  readonly action: Action;
  readonly question: string;
  readonly hint: string;
  readonly yes: string;
  readonly go: () => void;
  readonly close: () => void;
}

function Confirm({ action, question, hint, yes, go, close }: ConfirmProps) {
  return (
    <div class="decision" role="group" aria-label={question}>
      <p>
        <strong>{question}</strong>
      </p>
      <p class="hint">{hint}</p>
      {action.error && <ErrorNotice error={action.error} />}
      <div class="actions">
        <button type="button" class="button primary" ref={takeFocus} aria-disabled={action.busy} onClick={go}>
          {yes}
        </button>
        <button type="button" class="button quiet" onClick={close}>
          {t('cancel')}
        </button>
      </div>
    </div>
  );
}

function Said({ words }: { words: string }) {
  const place = useRef<HTMLParagraphElement>(null);
  useEffect(() => place.current?.focus(), [words]);
  return (
    <p class="taken-back" role="status" tabIndex={-1} ref={place}>
      <Icon name="good" /> {words}
    </p>
  );
}

/** "Accept all that stands today", how much that is, what is accepted that way, and the way back. */
export function AcceptAll({ host, projectId, run, report, baseline, mayAccept, counted, decided }: AcceptProps) {
  const action = useAction(host);
  const { open, show, close, opener } = useInPlace<'accept' | 'take-back'>();
  const [said, setSaid] = useState<string>();
  const standing = report ? standingIn(report.tally) : 0;
  const items = report?.tally.flagged ?? 0;
  const begin = (what: 'accept' | 'take-back') => {
    action.clear();
    setSaid(undefined);
    show(what);
  };
  const accept = async () => {
    const answer = await action.run('acceptBaseline', { projectId, runId: run.id });
    if (!answer) return;
    close();
    setSaid(t('audit.accept.done', { count: answer.baseline.findings, items: answer.baseline.items }));
    decided(answer.run);
  };
  const takeBack = async () => {
    const answer = await action.run('undoBaseline', { projectId });
    if (!answer) return;
    close();
    setSaid(t('audit.accept.undone'));
    decided(answer.run);
  };
  return (
    <Panel class="accept" title={t('audit.accept')} hint={t('audit.accept.hint')}>
      {baseline && (
        <p>
          {t('audit.accept.have', { count: baseline.findings, items: baseline.items, moment: moment(baseline.at) })}
        </p>
      )}
      {said && !open && <Said words={said} />}
      {open === 'accept' && (
        <Confirm
          {...{ action, close, go: () => void accept() }}
          question={counted ? t('audit.accept.question', { count: standing, items }) : t('audit.accept.questionAll')}
          hint={t('audit.accept.means')}
          yes={counted ? t('audit.accept.yes', { count: standing }) : t('audit.accept.yesAll')}
        />
      )}
      {open === 'take-back' && baseline && (
        <Confirm
          {...{ action, close, go: () => void takeBack() }}
          question={t('audit.accept.undo.question', { count: baseline.findings, items: baseline.items })}
          hint={t('audit.accept.undo.means')}
          yes={t('audit.accept.undo.yes')}
        />
      )}
      {!open && mayAccept && (
        <div class="actions">
          {(standing > 0 || !counted) && (
            <button type="button" class="button" ref={opener('accept')} onClick={() => begin('accept')}>
              {counted ? t('audit.accept.open', { count: standing }) : t('audit.accept.openAll')}
            </button>
          )}
          {baseline && (
            <button type="button" class="button" ref={opener('take-back')} onClick={() => begin('take-back')}>
              {t('audit.accept.undo')}
            </button>
          )}
        </div>
      )}
      {!open && mayAccept && counted && standing === 0 && !baseline && <p class="hint">{t('audit.accept.nothing')}</p>}
    </Panel>
  );
}
