import type { ApiError } from '../../../src/app/api';
import type { Host } from '../host';
import { ErrorNotice } from '../parts/error-notice';
import { t } from '../words';

/** Where the app is not switched on, the way to do it stands beside the refusal. */
export function AuditError({ host, error, retry }: { host: Host; error: ApiError; retry?: (() => void) | undefined }) {
  return (
    <>
      <ErrorNotice error={error} title="audit.readFailed" retry={retry} />
      {error.code === 'not-active' && host.openPage && (
        <div class="actions">
          <button type="button" class="button" onClick={() => host.openPage?.('settings')}>
            {t('audit.openSettings')}
          </button>
        </div>
      )}
    </>
  );
}

