import { contentHash } from '../core/hash';
import { paying, type Work } from './audit-work';
import { keys } from './keys';
import { waitsForPoints } from './points';
import { RESERVE_MS } from './reserve';
import type { StoredRun } from './run';

/** Points of a question about a hundred items, and what is above them. */
export const PLAN_POINTS = 151;

/** Answers in one stored value: each names a hundred ids at most. */
const PART = 100;

/** A plan that cannot go on for now, for want of points or time: what it has heard so far is stored. */
export class PlanPaused extends Error {}

type Answers = Readonly<Record<string, readonly string[]>>;

/**
 * What a plan asks the host, some items at a time: each question is paid for before it is asked. Where a plan is paused, its
 * answers are kept, so that it does not ask them again; a question is known by the ids that it is about.
 */
export class Questions {
  private readonly answers = new Map<string, readonly string[]>();
  private fresh = 0;

  private constructor(
    /** With what the questions cost so far. */
    public run: StoredRun,
    private readonly work: Work,
  ) {}

  static async of(run: StoredRun, work: Work): Promise<Questions> {
    const questions = new Questions(run, work);
    if (work.base && run.rounds === 0) await questions.load();
    return questions;
  }

  /** Asks about at most a hundred items, unless that was asked before; `piece` answers ids. */
  async ask(ids: readonly string[], piece: () => Promise<string[]>): Promise<readonly string[]> {
    const name = contentHash(ids);
    const known = this.answers.get(name);
    if (known) return known;
    const need = Math.min(PLAN_POINTS, 1 + 2 * ids.length);
    if (!(await this.may(need))) throw await this.paused();
    const { done, costs } = await paying(this.work, need, this.run, piece);
    this.run = { ...this.run, ...costs };
    this.fresh += 1;
    this.answers.set(name, done);
    return done;
  }

  /** The first question is paid for by what the plan has held. */
  private async may(need: number): Promise<boolean> {
    const { ports, app } = this.work;
    if (this.fresh === 0) return true;
    if (ports.clock.left() < RESERVE_MS) return false;
    return (await waitsForPoints(ports, app, this.run.projectId, need)) === undefined;
  }

  private async load(): Promise<void> {
    const { projectId, id } = this.run;
    for (let part = 0; ; part += 1) {
      const stored = await this.work.ports.store.get<Answers>(keys.asked(projectId, id, part));
      for (const [name, ids] of Object.entries(stored ?? {})) this.answers.set(name, ids);
      if (!stored) return;
    }
  }

  private async paused(): Promise<PlanPaused> {
    const { projectId, id } = this.run;
    const all = [...this.answers];
    for (let part = 0; part * PART < all.length; part += 1)
      await this.work.ports.store.set(
        keys.asked(projectId, id, part),
        Object.fromEntries(all.slice(part * PART, (part + 1) * PART)) satisfies Answers,
      );
    return new PlanPaused(`after ${this.fresh} questions`);
  }
}
