import type { ForgeFetch } from './runtime/globals';
import type { Outcome } from './retry';

/** What stands between the app and its platform, to make things go wrong. Where there is none, all goes straight through. */
export interface Between {
  /** An invocation begins; it has until `endsAt`. */
  enter(invocation: { readonly functionKey: string; readonly endsAt: number }): Passage;
  /** Hands a job to its consumer, or an event to its trigger: `send` may be called again, or later, before and after the answer. */
  deliver(what: 'job' | 'event', send: () => Promise<Outcome>): Promise<Outcome>;
  /** Seconds that a job lies in the queue beyond what was asked for. */
  lateBy(): number;
}

/** The way of one invocation through the platform. */
export interface Passage {
  /** What its calls go through. */
  fetch(inner: ForgeFetch): ForgeFetch;
  /** Settles as the handler's work does, or rejects where the invocation is killed first. */
  settled(work: Promise<unknown>): Promise<unknown>;
  /** The invocation is over: no call of it may have an effect from now on. */
  close(): void;
}
