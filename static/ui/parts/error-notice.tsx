import type { ApiError } from '../../../src/app/api';
import { t, type Word } from '../words';
import { Notice } from './notice';

function hint(error: ApiError): string {
  if (error.code === 'rate-limited' && error.retryAfterSeconds) {
    return t('error.rate-limited.after', { count: error.retryAfterSeconds });
  }
  return t(`error.${error.code}.hint`);
}

interface ErrorNoticeProps {
  readonly error: ApiError;
  /** What was tried, in words; without it the error's own name stands. */
  readonly title?: Word;
  readonly retry?: (() => void) | undefined;
}

/** A refusal or failure in words: what, what to do, and again where trying again may help. */
export const ErrorNotice = ({ error, title, retry }: ErrorNoticeProps) => (
  <Notice
    tone={error.code === 'not-licensed' ? 'info' : 'error'}
    live="alert"
    title={t(title ?? `error.${error.code}`)}
  >
    {title && <p>{t(`error.${error.code}`)}.</p>}
    <p>{hint(error)}</p>
    {error.issues?.map((issue) => (
      <p key={issue.path}>{t(`input.${issue.problem}` as Word)}</p>
    ))}
    {error.args['detail'] !== undefined && <p class="hint">{t('error.detail', { detail: error.args['detail'] })}</p>}
    {retry && error.retryable && (
      <div class="actions">
        <button type="button" class="button" onClick={retry}>
          {t('retry')}
        </button>
      </div>
    )}
  </Notice>
);
