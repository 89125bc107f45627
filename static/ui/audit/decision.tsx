import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Standing } from '../../../src/app/api';
import type { ReportRow } from '../../../src/core/report';
import type { Role } from '../../../src/core/role';
import { HandOver } from '../card/hand-over';
import { useInPlace } from '../card/use-in-place';
import type { Host } from '../host';
import { Badge } from '../parts/badge';
import { ErrorNotice } from '../parts/error-notice';
import { Notice } from '../parts/notice';
import { Skeleton } from '../parts/skeleton';
import { useAction } from '../parts/use-action';
import { t } from '../words';
import { IssueTitle } from './issue-title';
import type { Title } from './titles';
import { usePreview } from './use-preview';

interface DecisionProps {
  readonly host: Host;
  readonly row: ReportRow;
  readonly title: Title;
}

const expected = ({ kind }: ReportRow): Role => (kind === 'pm-carries-backlog' ? 'PO' : 'PM');

interface PreviewProps {
  readonly host: Host;
  readonly row: ReportRow;
  readonly done: (standing: Standing) => void;
  readonly close: () => void;
}

/** Whom the item could go to and what would change; nothing happens before it is confirmed. */
function Preview({ host, row, done, close }: PreviewProps) {
  const { standing, people, error, retry } = usePreview(host, row.id, expected(row), true);
  const back = (
    <div class="actions">
      <button type="button" class="button quiet" onClick={close}>
        {t('cancel')}
      </button>
    </div>
  );
  if (error) {
    return (
      <>
        <ErrorNotice error={error} retry={retry} />
        {back}
      </>
    );
  }
  if (!standing || !people) return <Skeleton label={t('audit.decide.loading')} />;
  if (!standing.mayEdit || people.length === 0) {
    return (
      <>
        <p class="hint">{t(standing.mayEdit ? 'audit.decide.noCandidates' : 'audit.decide.mayNot')}</p>
        {back}
      </>
    );
  }
  return <HandOver {...{ host, issueId: row.id, from: standing.holderPerson, people, done, close }} />;
}

interface DoneProps {
  readonly host: Host;
  readonly standing: Standing;
  readonly undone: () => void;
}

function HandedOver({ host, standing, undone }: DoneProps) {
  const action = useAction(host);
  const button = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => button.current?.focus(), []);
  const undo = async () => {
    const { issueId, handedOver } = standing;
    const meant = handedOver ? { at: handedOver.at } : {};
    if (await action.run('undo', { issueId, what: 'hand-over', ...meant })) undone();
  };
  return (
    <Notice tone="good" live="status" title={t('handOver.done', { name: standing.handedOver?.to.name ?? '' })}>
      {action.error && <ErrorNotice error={action.error} />}
      <div class="actions">
        <button
          type="button"
          class="button"
          ref={button}
          aria-disabled={action.busy}
          aria-label={t('audit.decide.undo')}
          onClick={() => void undo()}
        >
          {t('undo')}
        </button>
      </div>
    </Notice>
  );
}

/** One thing to decide: what is the matter with which item, and the way to settle it. */
export function Decision({ host, row, title }: DecisionProps) {
  const { open, show, close, opener } = useInPlace<'hand-over'>();
  const [settled, setSettled] = useState<Standing>();
  const named = typeof title === 'object' ? title.key : '';
  const done = (standing: Standing) => {
    close();
    setSettled(standing);
  };
  return (
    <li>
      <div class="what">
        <div>
          <IssueTitle host={host} title={title} />
        </div>
        <p class="why">
          <span>{t(`kind.${row.kind}`)}</span>
          <Badge call={row.call} small />
          <span class="age">{t('audit.age', { count: row.ageDays })}</span>
        </p>
        {row.kind === 'split' && <p class="hint">{t('audit.decide.split')}</p>}
      </div>
      {row.kind !== 'split' && !open && !settled && (
        <button
          type="button"
          class="button"
          ref={opener('hand-over')}
          aria-label={t('audit.decide.handOver.of', { title: named })}
          onClick={() => show('hand-over')}
        >
          {t('audit.decide.handOver')}
        </button>
      )}
      {open && <Preview {...{ host, row, done, close }} />}
      {settled && !open && (
        <HandedOver
          host={host}
          standing={settled}
          undone={() => {
            setSettled(undefined);
            host.flag({ kind: 'success', title: t('audit.decide.undone') });
          }}
        />
      )}
    </li>
  );
}
