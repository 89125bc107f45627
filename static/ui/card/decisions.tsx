import type { Standing } from '../../../src/app/api';
import type { Settled } from '../../../src/core/standing';
import type { Host } from '../host';
import { Notice } from '../parts/notice';
import { date, t } from '../words';
import { Decided } from './undo';

interface DecisionsProps {
  readonly host: Host;
  readonly standing: Standing;
  readonly settled: Settled;
  readonly done: (standing: Standing) => void;
}

function Accepted({ host, standing, settled, done }: DecisionsProps) {
  return settled.accepted.map(({ finding, by }) => {
    const exception = standing.decisions.exceptions.find((one) => one.finding === finding.kind);
    const spoken = exception && by === 'exception' ? exception : undefined;
    const words = spoken && {
      reason: spoken.reason,
      date: date(spoken.at),
      ...(spoken.until ? { until: date(spoken.until) } : {}),
    };
    return (
      <Decided
        key={finding.kind}
        {...{ host, standing, done }}
        what={spoken && 'exception'}
        title={t('card.accepted', { kind: t(`kind.${finding.kind}`) })}
      >
        <p dir="auto">
          {words
            ? t(spoken?.until ? 'card.accepted.until' : 'card.accepted.reason', words)
            : t('card.accepted.baseline')}
        </p>
      </Decided>
    );
  });
}

/** What people have decided on this item so far, each with its way back. */
export function Decisions({ host, standing, settled, done }: DecisionsProps) {
  const { handedOver } = standing;
  const { override } = standing.decisions;
  const shared = { host, standing, done };
  return (
    <>
      {override && (
        <Decided
          {...shared}
          what="override"
          title={t('card.override.done', { date: date(override.at), reason: override.reason })}
        />
      )}
      {handedOver && <Decided {...shared} what="hand-over" title={t('handOver.done', { name: handedOver.to.name })} />}
      <Accepted {...shared} settled={settled} />
      {settled.lapsed.map(({ exception, why }) => (
        <Notice key={exception.at} title={t(`card.lapsed.${why}`)}>
          <p dir="auto">{t('card.accepted.reason', { reason: exception.reason, date: date(exception.at) })}</p>
        </Notice>
      ))}
    </>
  );
}
