import type { Settled } from '../../../src/core/standing';
import type { Verdict as Judged } from '../../../src/core/verdict';
import { Badge } from '../parts/badge';
import { Notice } from '../parts/notice';
import { sure } from '../parts/sure';
import { percent, t } from '../words';
import type { Judge } from './judge';
import { Lean } from './lean';

interface VerdictProps {
  readonly verdict: Judged;
  readonly settled: Settled | undefined;
  readonly judge: Judge;
}

/** The badge with its confidence in words, and the verdict in one sentence. */
export function VerdictHead({ verdict, settled, judge }: VerdictProps) {
  const call = settled?.call ?? verdict.call;
  const byPerson = settled?.source === 'override';
  const sentence = judge.sentence(verdict);
  if (verdict.reason === 'no-text' && !byPerson) {
    return (
      <Notice icon="unclear" title={t('card.noText.title')}>
        <p>{t('card.noText')}</p>
      </Notice>
    );
  }
  return (
    <div class="verdict" role="status">
      <p class="head">
        <Badge call={call} />
        {(byPerson || call !== 'unclear') && (
          <span class="sure">{byPerson ? t('card.sure.person') : sure(verdict.confidence)}</span>
        )}
      </p>
      {!byPerson &&
      verdict.reason &&
      verdict.reason !== 'no-text' &&
      (!sentence || verdict.reason === 'not-english') ? (
        <p>{t(`card.unclear.${verdict.reason}`)}</p>
      ) : (
        !byPerson && <p>{sentence}</p>
      )}
    </div>
  );
}

/** The figures: how sure, to which side on each of the six differences, and by which rules. */
export function Details({ verdict, settled }: Omit<VerdictProps, 'judge'>) {
  const share = percent(verdict.confidence);
  return (
    <details class="details">
      <summary>{t('card.details')}</summary>
      <div>
        {verdict.lean.some((lean) => lean.PO + lean.PM > 0) && <Lean leans={verdict.lean} />}
        <dl>
          {settled?.source === 'override' && (
            <div>
              <dt>{t('card.details.text')}</dt>
              <dd>{t(`call.${verdict.call}`)}</dd>
            </div>
          )}
          {verdict.call !== 'unclear' && (
            <div>
              <dt>{t('card.details.confidence')}</dt>
              <dd>{t('card.details.confidence.value', { share })}</dd>
            </div>
          )}
          <div>
            <dt>{t('card.details.ruleset')}</dt>
            <dd>
              <code>{verdict.ruleset.slice(0, 12)}</code>
            </dd>
          </div>
        </dl>
      </div>
    </details>
  );
}
