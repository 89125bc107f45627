import type { Passage } from '../between';
import type { Clock } from '../clock';
import type { Descriptor, ForgeFetch } from '../runtime/globals';
import { answerOf, cut, partly, pushedPartly } from './answers';
import { callSite, type CallSite } from './call-site';
import type { Dice } from './dice';
import type { CallFault, FunctionFault } from './kinds';

/** What a passage asks of the chaos it is part of. */
export interface Fate {
  readonly clock: Clock;
  readonly dice: Dice;
  readonly latencyMs: number;
  /** What goes wrong with this call, if anything. */
  draw(site: CallSite): CallFault | undefined;
  fired(site: CallSite, fault: CallFault | FunctionFault): void;
  answered(site: CallSite, body: boolean): void;
}

export class Killed extends Error {
  override readonly name = 'Killed';
}

const never = new Promise<never>(() => undefined);
const broken = (): never => {
  throw new TypeError('fetch failed', { cause: new Error('socket hang up') });
};

/** The way of one invocation through a platform where things go wrong. Once it is closed, its calls lead nowhere. */
export class ChaosPassage implements Passage {
  private closed = false;
  private calls = 0;
  private kill: (error: Killed) => void = () => undefined;
  private readonly killed = new Promise<never>((_, reject) => (this.kill = reject));

  constructor(
    private readonly fate: Fate,
    private readonly self: CallSite,
    private readonly endsAt: number,
    /** How the invocation is to end, and with which of its calls it runs out of time. */
    private readonly end: { readonly fault: FunctionFault; readonly call: number } | undefined,
  ) {
    this.killed.catch(() => undefined);
  }

  fetch(inner: ForgeFetch): ForgeFetch {
    return async (descriptor, path, init) => {
      if (this.over) return never;
      const site = callSite(descriptor, path, (init?.method ?? 'GET').toUpperCase());
      const fault = this.fate.draw(site);
      await this.slowDown();
      await this.pass(this.fate.latencyMs / 2);
      if (this.over) return never;
      const answer = await this.faulty(site, fault, () => this.call(inner, descriptor, path, init, site));
      if (this.over) return never;
      await this.pass(this.fate.latencyMs / 2);
      return this.over ? never : answer;
    };
  }

  async settled(work: Promise<unknown>): Promise<unknown> {
    const result = await Promise.race([work, this.killed]);
    if (this.end?.fault !== 'killed-at-end' || this.over) return result;
    this.fate.fired(this.self, 'killed-at-end');
    this.close();
    throw new Killed('killed at its end');
  }

  close(): void {
    this.closed = true;
  }

  private get over(): boolean {
    return this.closed || this.fate.clock.now() >= this.endsAt;
  }

  private die(): Promise<never> {
    this.close();
    this.kill(new Killed('killed'));
    return never;
  }

  private async call(
    inner: ForgeFetch,
    descriptor: Descriptor,
    path: string,
    init: RequestInit | undefined,
    site: CallSite,
  ): Promise<Response> {
    const answer = await inner(descriptor, path, init);
    this.fate.answered(site, answer.body !== null);
    return answer;
  }

  private async faulty(site: CallSite, fault: CallFault | undefined, call: () => Promise<Response>): Promise<Response> {
    if (!fault) return call();
    const { dice, clock } = this.fate;
    if (fault === 'broken-json') {
      const answer = await call();
      if (answer.body === null) return answer;
      this.fate.fired(site, fault);
      return cut(answer);
    }
    this.fate.fired(site, fault);
    switch (fault) {
      case 'no-answer':
        return broken();
      case 'answer-lost':
        await call();
        return broken();
      case 'timed-out':
        if (dice.chance(0.5)) await call();
        return never;
      case 'late':
        return this.late(call);
      case 'killed-before':
        return this.die();
      case 'killed-after':
        await call();
        return this.die();
      case 'partial':
        return site.on === 'queue' ? pushedPartly() : partly(await call());
      default:
        return answerOf(fault, site, dice, clock.now()) ?? call();
    }
  }

  private async late(call: () => Promise<Response>): Promise<Response> {
    const { dice } = this.fate;
    const ms = dice.chance(0.7) ? dice.whole(2_000, 19_000) : dice.whole(21_000, 240_000);
    const first = dice.chance(0.5);
    const answer = first ? await call() : undefined;
    await this.pass(ms);
    if (this.over) return never;
    return answer ?? call();
  }

  /** Lets time run low, or out, with the call that the end of this invocation names. */
  private async slowDown(): Promise<void> {
    this.calls += 1;
    const { clock, dice } = this.fate;
    if (!this.end || this.end.fault === 'killed-at-end' || this.calls !== this.end.call) return;
    const left = this.end.fault === 'out-of-time' ? 0 : dice.whole(2_000, 60_000);
    const ms = this.endsAt - clock.now() - left;
    if (ms <= 0) return;
    this.fate.fired(this.self, this.end.fault);
    await this.pass(ms);
  }

  private pass(ms: number): Promise<void> {
    return ms <= 0 ? Promise.resolve() : new Promise((resolve) => void this.fate.clock.after(Math.ceil(ms), resolve));
  }
}
