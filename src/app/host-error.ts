/** A host's failure: which host and call, whether trying again may help, and the cause; shown or retried, never swallowed. */
export class HostError extends Error {
  override readonly name = 'HostError';
  readonly code:
    'signed-out' | 'forbidden' | 'not-found' | 'rate-limited' | 'storage-full' | 'host-down' | 'bad-answer';
  readonly call: string;
  readonly retryable: boolean;
  readonly retryAfterSeconds: number | undefined;

  constructor(
    code: HostError['code'],
    call: string,
    options: { retryable?: boolean; retryAfterSeconds?: number; cause?: unknown; hint?: string } = {},
  ) {
    super(`${call}: ${code}${options.hint ? `: ${options.hint}` : ''}`, { cause: options.cause });
    this.code = code;
    this.call = call;
    this.retryable = options.retryable ?? (code === 'rate-limited' || code === 'host-down');
    this.retryAfterSeconds = options.retryAfterSeconds;
  }
}
