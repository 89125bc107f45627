import type { Lean as LeanOn } from '../../../src/core/verdict';
import { t } from '../words';

const HALF = 50;

/** Bar to the left for Product Owner, to the right for Product Manager; the middle line is neither. */
function Bar({ lean, most }: { lean: LeanOn; most: number }) {
  const po = (HALF * lean.PO) / most;
  const pm = (HALF * lean.PM) / most;
  return (
    <svg class="bar" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true" focusable="false">
      <rect class="track" x="0" y="3" width="100" height="2" />
      <rect class="po" x={HALF - po} y="0" width={po} height="8" />
      <rect class="pm" x={HALF} y="0" width={pm} height="8" />
      <rect class="middle" x={HALF - 0.5} y="0" width="1" height="8" />
    </svg>
  );
}

function words(lean: LeanOn): string {
  if (lean.PO === lean.PM) return t('card.lean.none');
  return t(lean.PO > lean.PM ? 'card.lean.PO' : 'card.lean.PM');
}

/** On which of the six differences the evidence lies, and to which side. */
export function Lean({ leans }: { leans: readonly LeanOn[] }) {
  const most = Math.max(...leans.map((lean) => Math.max(lean.PO, lean.PM)), 1);
  return (
    <section class="lean" aria-labelledby="lean">
      <h3 id="lean">{t('card.lean')}</h3>
      <p class="ends" aria-hidden="true">
        <span data-role="PO">{t('role.PO')}</span>
        <span data-role="PM">{t('role.PM')}</span>
      </p>
      <ul>
        {leans.map((lean) => (
          <li key={lean.difference}>
            <span>{t(`card.lean.${lean.difference}`)}</span>
            <Bar lean={lean} most={most} />
            <span class="unseen">: {words(lean)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
