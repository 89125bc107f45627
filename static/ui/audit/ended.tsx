import type { Run } from '../../../src/app/api';
import { ErrorNotice } from '../parts/error-notice';
import { Notice } from '../parts/notice';
import { t } from '../words';

/** A run that ended before its report: why, and how far it was. */
export function Ended({ run }: { run: Run }) {
  const far = { read: run.read, expected: Math.max(run.expected, run.read) };
  if (run.state === 'cancelled') {
    return <Notice title={t('audit.cancelled')}>{<p>{t('audit.cancelled.hint', far)}</p>}</Notice>;
  }
  const error = run.error ?? { code: 'failed' as const, args: {}, retryable: false };
  return (
    <div class="ended">
      <ErrorNotice error={error} title="audit.failed" />
      <p class="hint">{t('audit.failed.read', far)}</p>
    </div>
  );
}
