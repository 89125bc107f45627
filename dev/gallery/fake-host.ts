import type { Api, ApiError, ApiInput, ApiMethod, ApiOutput, ApiResult } from '../../src/app/api';
import { HostFailure, type IssueHost, type IssueLink, type Reading } from '../../static/ui/host';

type Given<M extends ApiMethod> = ApiOutput<M> | ApiError | 'never';

/**
 * An answer, or a function of the input, which may take its time; `'never'` keeps the screen waiting; an error is refused
 * or thrown.
 */
type Answer<M extends ApiMethod> = Given<M> | ((input: ApiInput<M>) => Given<M> | Promise<Given<M>>);

export type Answers = { readonly [M in keyof Api]?: Answer<M> };

export interface FakeHostOptions {
  readonly answers?: Answers;
  readonly reading?: Reading | ApiError | 'never';
  readonly link?: (id: string) => IssueLink | undefined;
  readonly search?: (text: string) => readonly string[];
  /** Milliseconds that a read of titles takes. */
  readonly titlesTake?: number;
}

export const NOW = Date.parse('2026-11-18T09:30:00Z');
const never = new Promise<never>(() => undefined);
const isError = (value: unknown): value is ApiError =>
  typeof value === 'object' && value !== null && 'code' in value && 'retryable' in value;

/** What tests look at: calls made, flags shown, addresses opened, files given, and a way to say "the issue changed". */
export interface Trace {
  readonly calls: { readonly method: string; readonly input: unknown }[];
  readonly flags: string[];
  readonly opened: string[];
  readonly files: { readonly name: string; readonly mime: string; readonly text: string }[];
  changed: () => void;
  /** Most reads of titles that were under way together. */
  mostTitlesAtOnce: number;
}

export function fakeHost(options: FakeHostOptions): { host: IssueHost; trace: Trace } {
  const trace: Trace = { calls: [], flags: [], opened: [], files: [], changed: () => undefined, mostTitlesAtOnce: 0 };
  let reading = 0;
  const host: IssueHost = {
    async call<M extends ApiMethod>(method: M, input: ApiInput<M>): Promise<ApiResult<M>> {
      trace.calls.push({ method, input });
      const given = options.answers?.[method] as Answer<M> | undefined;
      const answer = await (typeof given === 'function' ? given(input) : given);
      if (answer === 'never') return never;
      if (answer === undefined) throw new Error(`The gallery has no answer for ${method}.`);
      return isError(answer) ? { ok: false, error: answer } : { ok: true, value: answer };
    },
    async readIssue() {
      const { reading } = options;
      if (reading === 'never') return never;
      if (reading === undefined) throw new Error('The gallery has no work item for this state.');
      if (isError(reading)) throw new HostFailure(reading);
      return reading;
    },
    async titles(ids) {
      trace.calls.push({ method: 'titles', input: ids });
      trace.mostTitlesAtOnce = Math.max(trace.mostTitlesAtOnce, ++reading);
      await new Promise((done) => setTimeout(done, options.titlesTake ?? 0));
      reading--;
      const found = ids.map((id) => [id, options.link?.(id)] as const);
      return new Map(found.filter((pair): pair is [string, IssueLink] => pair[1] !== undefined));
    },
    searchIds: async (text) => ({ ids: options.search?.(text) ?? [], more: false }),
    flag: ({ title }) => void trace.flags.push(title),
    onIssueChanged(changed) {
      trace.changed = changed;
      return () => undefined;
    },
    openUrl: (url) => void trace.opened.push(url),
    openPage: (page) => void trace.opened.push(page),
    download: (name, mime, text) => void trace.files.push({ name, mime, text }),
    docsUrl: (rule) => `https://example.org/rules/${rule}`,
    locale: 'en-GB',
    now: () => NOW,
  };
  return { host, trace };
}
