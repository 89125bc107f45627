import type { Answer } from './jira/call';

/** Something that goes wrong on purpose, so that the app's answer to it can be seen. */
export interface Fault {
  readonly on: 'jira' | 'kvs' | 'queue' | 'accounts';
  /** Tried against `METHOD path`; every call where absent. */
  readonly when?: RegExp;
  /** What is answered instead; `no-answer` breaks the connection. */
  readonly answer: Answer | 'no-answer';
  /** How often; for ever where absent. */
  readonly times?: number;
}

/** The faults that wait to happen. */
export class Faults {
  private waiting: { fault: Fault; left: number }[] = [];

  /** Adds a fault; the answer takes it back. */
  add(fault: Fault): () => void {
    const entry = { fault, left: fault.times ?? Number.POSITIVE_INFINITY };
    this.waiting.push(entry);
    return () => void (this.waiting = this.waiting.filter((other) => other !== entry));
  }

  /** The fault that hits this call, used up by one; undefined where none does. Throws where no answer is to come. */
  hit(on: Fault['on'], call: string): Answer | undefined {
    const entry = this.waiting.find(
      ({ fault, left }) => fault.on === on && left > 0 && (fault.when?.test(call) ?? true),
    );
    if (!entry) return undefined;
    entry.left--;
    if (entry.fault.answer === 'no-answer') throw new TypeError('fetch failed', { cause: new Error('socket hang up') });
    return entry.fault.answer;
  }
}
