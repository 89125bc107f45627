import { useState } from 'preact/hooks';
import type { Person, Standing } from '../../../src/app/api';
import type { ReportRow } from '../../../src/core/report';
import type { Role } from '../../../src/core/role';
import { HandOver } from '../card/hand-over';
import { Decided } from '../card/undo';
import { useInPlace } from '../card/use-in-place';
import type { Host } from '../host';
import { ErrorNotice } from '../parts/error-notice';
import { Icon } from '../parts/icon';
import { useAction } from '../parts/use-action';
import { t } from '../words';
import { IssueName } from './issue-name';
import type { OverviewProps } from './overview';
import type { Titles } from './titles';

/** Role that an item of this finding would go to; a split is settled on the item itself. */
function destination({ kind }: ReportRow): Role | undefined {
  if (kind === 'po-carries-strategy') return 'PM';
  return kind === 'pm-carries-backlog' ? 'PO' : undefined;
}

interface Preview {
  readonly standing: Standing;
  readonly people: readonly Person[];
}

/** Opens the hand-over of one row: who may take it is asked only then. */
function Review({ host, row, role, name }: { host: Host; row: ReportRow; role: Role; name: string }) {
  const [preview, setPreview] = useState<Preview>();
  const form = useInPlace<'hand-over'>();
  const action = useAction(host);
  const open = async () => {
    const standing = await action.run('standing', { issueId: row.id });
    const found = standing && (await action.run('candidates', { issueId: row.id, role }));
    if (!standing || !found) return;
    setPreview({ standing, people: found.people });
    form.show('hand-over');
  };
  const done = (standing: Standing) => {
    setPreview((old) => old && { ...old, standing });
    form.close();
  };
  const { standing, people } = preview ?? {};
  if (standing?.handedOver) {
    const title = t('handOver.done', { name: standing.handedOver.to.name });
    return <Decided {...{ host, standing, done, title }} what="hand-over" />;
  }
  return (
    <>
      {action.error && <ErrorNotice error={action.error} retry={() => void open()} />}
      {form.open && standing && !standing.mayEdit && <p class="hint">{t('audit.decide.mayNot')}</p>}
      {form.open && standing?.mayEdit && people?.length === 0 && <p class="hint">{t('audit.decide.nobody')}</p>}
      {form.open && standing?.mayEdit && !!people?.length && (
        <HandOver {...{ host, people, done }} issueId={row.id} from={standing.holderPerson} close={form.close} />
      )}
      {!form.open && (
        <div class="actions">
          <button
            type="button"
            class="button"
            ref={form.opener('hand-over')}
            aria-disabled={action.busy}
            aria-label={t('audit.decide.review.of', { key: name })}
            onClick={() => void open()}
          >
            {t('audit.decide.review')}
          </button>
        </div>
      )}
    </>
  );
}

function Row({ host, row, titles }: { host: Host; row: ReportRow; titles: Titles }) {
  const role = destination(row);
  const icon = row.severity === 'off' ? 'info' : row.severity;
  return (
    <li class="decision-row">
      <span class={`sign ${row.severity}`} title={t(`severity.${row.severity}`)}>
        <Icon name={icon} />
        <span class="unseen">{t(`severity.${row.severity}`)}: </span>
      </span>
      <div>
        <IssueName {...{ host, titles }} id={row.id} />
        <p class="hint">
          {t(`kind.${row.kind}`)} · {t('audit.days', { count: row.ageDays })}
        </p>
        {role && <Review {...{ host, row, role }} name={titles.get(row.id)?.key ?? row.id} />}
      </div>
    </li>
  );
}

/** At most ten things that a lead can settle now. */
export function Decide({ host, report, titles }: OverviewProps) {
  return (
    <section class="tile" aria-labelledby="decide">
      <h2 id="decide">{t('audit.decide')}</h2>
      <p class="hint">{t(report.decide.length > 0 ? 'audit.decide.hint' : 'audit.decide.none')}</p>
      <ol class="decisions">
        {report.decide.map((row) => (
          <Row key={row.id + row.kind} {...{ host, row, titles }} />
        ))}
      </ol>
    </section>
  );
}
