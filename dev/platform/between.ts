import type { Json } from './model';
import type { ForgeFetch } from './runtime/globals';
import type { Outcome } from './queue';

/** What stands between the app and its platform, to make things go wrong. Where there is none, all goes straight through. */
export interface Between {
  /** An invocation begins; it has until `endsAt`. */
  enter(invocation: { readonly functionKey: string; readonly endsAt: number }): Passage;
  /** Hands a job's event to its consumer: `deliver` may be called again, or later, before and after the answer. */
  consume(body: Json, deliver: () => Promise<Outcome>): Promise<Outcome>;
  /** Seconds that an event lies in the queue beyond what was asked for. */
  lateBy(body: Json): number;
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
