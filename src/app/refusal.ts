import type { ApiError } from './api';
import type { HostError } from './host-error';

/** Why a call was refused, as the data that the caller gets; nothing was stored. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
  constructor(readonly error: ApiError) {
    super(error.code);
  }
}

/** A refusal with a code and what it is about. */
export const refuse = (
  code: ApiError['code'],
  args: ApiError['args'] = {},
  issues?: NonNullable<ApiError['issues']>,
): Refusal => new Refusal({ code, args, retryable: false, ...(issues ? { issues } : {}) });

/** What a caller is told of a host's failure: which call, and whether and when to try again. */
export const apiErrorOf = (error: HostError): ApiError => ({
  code: error.code === 'bad-answer' ? 'failed' : error.code,
  args: { call: error.call },
  retryable: error.retryable,
  ...(error.retryAfterSeconds === undefined ? {} : { retryAfterSeconds: error.retryAfterSeconds }),
});
