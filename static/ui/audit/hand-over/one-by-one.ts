import type { ApiError } from '../../../../src/app/api';
import { asApiError, type Host } from '../../host';
import { pause } from '../pause';
import { outcome, type Line, type LineState } from './line';

/** After so many, it rests: Jira mails for each, and nobody should be flooded. */
const BATCH = 10;
const REST_MS = 2000;

/** Refusals after which the next one would be refused as well. */
const FOR_ALL: readonly ApiError['code'][] = ['rate-limited', 'signed-out', 'not-licensed', 'not-active'];

export interface Steps {
  readonly host: Host;
  readonly set: (issueId: string, state: LineState) => void;
  /** Asked before each one. */
  readonly stopped: () => boolean;
  readonly rest?: () => Promise<void>;
}

type Step = (line: Line) => Promise<ApiError | undefined>;

async function each(lines: readonly Line[], { stopped, rest = () => pause(REST_MS) }: Steps, step: Step) {
  for (const [at, line] of lines.entries()) {
    if (at > 0 && at % BATCH === 0) await rest();
    if (stopped()) return;
    const error = await step(line);
    if (error && FOR_ALL.includes(error.code)) return;
  }
}

/** Hands lines over one after another, never two at once, each as the viewer. */
export const handOverAll = (lines: readonly Line[], steps: Steps): Promise<void> =>
  each(lines, steps, async ({ issueId, to }) => {
    const { host, set } = steps;
    if (to === undefined) return undefined;
    set(issueId, { at: 'doing' });
    try {
      const answer = await host.call('handOver', { issueId, accountId: to });
      const when = new Date(host.now()).toISOString();
      set(issueId, answer.ok ? outcome(answer.value, to, when) : { at: 'failed', error: answer.error });
      return answer.ok ? undefined : answer.error;
    } catch (thrown) {
      const error = asApiError(thrown);
      set(issueId, { at: 'failed', error });
      return error;
    }
  });

/** Takes back what was handed over; an item that somebody assigned anew in the meantime is left to them. */
export const undoAll = (lines: readonly Line[], steps: Steps): Promise<void> =>
  each(lines, steps, async ({ issueId, state }) => {
    const { host, set } = steps;
    if (state.at !== 'done') return undefined;
    const { when, made } = state;
    const of = made === undefined ? {} : { made };
    set(issueId, { at: 'undoing', when });
    try {
      const meant = made === undefined ? {} : { at: made };
      const answer = await host.call('undo', { issueId, what: 'hand-over', ...meant });
      if (answer.ok) return void set(issueId, { at: 'undone', when: new Date(host.now()).toISOString() });
      if (answer.error.code === 'conflict') return void set(issueId, { at: 'kept', when });
      set(issueId, { at: 'done', when, ...of, message: answer.error });
      return answer.error;
    } catch (thrown) {
      const message = asApiError(thrown);
      set(issueId, { at: 'done', when, ...of, message });
      return message;
    }
  });
