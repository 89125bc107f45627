import type { ComponentChildren } from 'preact';
import type { ApiInput, Standing } from '../../../src/app/api';
import type { Host } from '../host';
import { ErrorNotice } from '../parts/error-notice';
import { Notice } from '../parts/notice';
import { useAction } from '../parts/use-action';
import { t } from '../words';

interface DecidedProps {
  readonly host: Host;
  readonly standing: Standing;
  /** What can be taken back here; nothing where it cannot. */
  readonly what?: ApiInput<'undo'>['what'] | undefined;
  readonly title: ComponentChildren;
  readonly children?: ComponentChildren;
  readonly done: (standing: Standing) => void;
}

/** What a person has decided, said in the place where they decided it, with the way back. */
export function Decided({ host, standing, what, title, children, done }: DecidedProps) {
  const action = useAction(host);
  const undo = async () => {
    if (!what) return;
    const { issueId, handedOver } = standing;
    const meant = what === 'hand-over' && handedOver ? { at: handedOver.at } : {};
    const after = await action.run('undo', { issueId, what, ...meant });
    if (after) done(after);
  };
  return (
    <Notice tone="good" live="status" title={title}>
      {children}
      {action.error && <ErrorNotice error={action.error} />}
      {what && standing.mayEdit && (
        <div class="actions">
          <button
            type="button"
            class="button"
            data-undo
            aria-disabled={action.busy}
            aria-label={t(`undo.${what}`)}
            onClick={() => void undo()}
          >
            {t('undo')}
          </button>
        </div>
      )}
    </Notice>
  );
}
