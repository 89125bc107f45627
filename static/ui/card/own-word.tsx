import type { Standing } from '../../../src/app/api';
import type { Verdict } from '../../../src/core/verdict';
import type { Host } from '../host';
import { ErrorNotice } from '../parts/error-notice';
import { useAction } from '../parts/use-action';
import { t } from '../words';
import { Override } from './override';
import { Decided } from './undo';
import { useInPlace } from './use-in-place';

interface OwnWordProps {
  readonly host: Host;
  readonly standing: Standing;
  /** What the text alone says. */
  readonly verdict: Verdict;
  readonly done: (standing: Standing) => void;
}

/** The person's word against the verdict: set the role yourself, or say in one click that the verdict is wrong. */
export function OwnWord({ host, standing, verdict, done }: OwnWordProps) {
  const { call, reason } = verdict;
  const form = useInPlace<'override'>();
  const action = useAction(host);
  const { issueId, mayEdit, disputed } = standing;
  const { override } = standing.decisions;
  const dispute = async () => {
    const after = await action.run('dispute', { issueId, call });
    if (after) done(after);
  };
  const closeAfter = (after: Standing) => {
    form.close();
    done(after);
  };
  return (
    <div class="own-word">
      {disputed && <Decided {...{ host, standing, done }} what="dispute" title={t('card.disputed')} />}
      {action.error && <ErrorNotice error={action.error} retry={() => void dispute()} />}
      {!mayEdit && <p class="hint">{t('card.mayNotEdit')}</p>}
      {mayEdit && form.open && <Override {...{ host, issueId, call }} done={closeAfter} close={form.close} />}
      {mayEdit && !form.open && (
        <div class="actions">
          {!override && (
            <button
              type="button"
              class="button quiet"
              ref={form.opener('override')}
              onClick={() => form.show('override')}
            >
              {t('card.override')}
            </button>
          )}
          {!disputed && !override && reason !== 'no-text' && (
            <button
              type="button"
              class="button quiet"
              aria-disabled={action.busy}
              title={t('card.dispute.hint')}
              onClick={() => void dispute()}
            >
              {t('card.dispute')}
            </button>
          )}
        </div>
      )}
    </div>
  );
}
