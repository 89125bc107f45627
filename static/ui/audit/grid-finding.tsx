import type { JudgedFinding } from '../../../src/core/judged';
import { Icon } from '../parts/icon';
import { date, t } from '../words';
import { lifeOf } from './changes/life';

const ICONS = { error: 'error', warning: 'warning', info: 'info', off: 'info' } as const;

interface FindingProps {
  readonly finding: JudgedFinding;
  /** How many more the row has. */
  readonly more: number;
  /** When the run was finished that this one is compared with. */
  readonly against: string | undefined;
}

/** Since when it stands, and whether the run before did not have it. */
function Life({ finding, against }: Omit<FindingProps, 'more'>) {
  if (finding.since === undefined) return null;
  const life = finding.accepted ? 'still' : lifeOf(finding, against);
  return (
    <span class="life">
      {(life === 'fresh' || life === 'reopened') && <span class="tag">{t(`audit.life.${life}`)}</span>}
      <span class="cut">{t('audit.row.since', { date: date(finding.since) })}</span>
    </span>
  );
}

/** What is the matter with a row: the foremost finding, and its life. */
export function GridFinding({ finding, more, against }: FindingProps) {
  const kind = t(`kind.${finding.kind}`);
  const label = finding.accepted ? t('audit.row.accepted', { kind }) : kind;
  return (
    <>
      <span class="finding" data-severity={finding.accepted ? 'accepted' : finding.severity} title={label}>
        <Icon name={finding.accepted ? 'good' : ICONS[finding.severity]} />
        {!finding.accepted && <span class="unseen">{t(`severity.${finding.severity}`)}: </span>}
        <span class="two-lines">{label}</span>
        {more > 0 && <span>+{more}</span>}
      </span>
      <Life finding={finding} against={against} />
    </>
  );
}
