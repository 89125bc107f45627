import type { ApiError, ApiInput, ApiMethod, ApiResult } from '../../src/app/api';
import type { WorkItem } from '../../src/core/work-item';

/**
 * What the screens need of the place they are shown in: Jira fills it over the Forge bridge, the gallery with fixtures.
 * Everything is done as the viewing person, so a viewer sees here what the host lets them see, and nothing else.
 * Reads that fail reject with a `HostFailure`; `call` answers refusals as data.
 */
export interface Host {
  call<M extends ApiMethod>(method: M, input: ApiInput<M>): Promise<ApiResult<M>>;
  /** Key, title and address of up to 100 issues; those the viewer may not see are left out. */
  titles(issueIds: readonly string[]): Promise<ReadonlyMap<string, IssueLink>>;
  /** Ids of the project's issues that hold the text; `more` where the host stopped counting. */
  searchIds(text: string, projectId: string): Promise<{ readonly ids: readonly string[]; readonly more: boolean }>;
  flag(message: { readonly kind: 'success' | 'info' | 'warning' | 'error'; readonly title: string }): void;
  /** Calls back when the shown issue may have changed; returns what stops it. */
  onIssueChanged(changed: () => void): () => void;
  /** Opens an address in a new tab, the host's way. */
  openUrl(url: string): void;
  /** Opens another page of the app in this project, where the host can; `undefined` where it cannot. */
  readonly openPage?: (page: 'settings' | 'audit') => void;
  /** Gives the viewer a file. */
  download(name: string, mime: string, text: string): void;
  /** Address of a rule's page, where one is published. */
  docsUrl(ruleId: string): string | undefined;
  /** BCP 47 tag, for example `en-US`. */
  readonly locale: string;
  /** Milliseconds since 1970 in UTC. */
  now(): number;
}

/** A host that shows one issue. */
export interface IssueHost extends Host {
  readIssue(issueId: string): Promise<Reading>;
}

/** An issue as the card shows it. */
export interface Reading {
  readonly item: WorkItem;
  readonly key: string;
  readonly projectId: string;
}

export interface IssueLink {
  readonly key: string;
  readonly title: string;
  readonly url: string;
}

/** A read of the host that failed, with what the screens say about it. */
export class HostFailure extends Error {
  override readonly name = 'HostFailure';
  readonly error: ApiError;

  constructor(error: ApiError, cause?: unknown) {
    super(error.code, { cause });
    this.error = error;
  }
}

/** Whatever was thrown, as data the screens can show. */
export function asApiError(thrown: unknown): ApiError {
  if (thrown instanceof HostFailure) return thrown.error;
  const detail = thrown instanceof Error ? thrown.message : String(thrown);
  return { code: 'failed', args: { detail }, retryable: true };
}
