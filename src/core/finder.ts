import type { Sequence, Step } from './program';
import type { Reading } from './reading';

const NO = -1;

/** Finds where a sequence stands in a text, around the word by which it is looked for. Takes the shortest. */
export class Finder {
  /** First and last token of the match that was found last. */
  start = 0;
  end = 0;

  constructor(private readonly reading: Reading) {}

  /** True where the sequence stands with its anchor at this token. `places` is what its last word may be, per token. */
  at(sequence: Sequence, token: number, places: Uint8Array): boolean {
    const { anchor, steps } = sequence;
    const step = steps[anchor] as Step;
    const { reading } = this;
    for (const term of step.terms) {
      if (reading.is(token, term) && this.around(sequence, token, token, places)) return true;
      for (let phrase = reading.startingAt(token); phrase >= 0; phrase = reading.nextStarting[phrase] as number)
        if (reading.term[phrase] === term && this.around(sequence, token, reading.end[phrase] as number, places))
          return true;
    }
    return false;
  }

  private around(sequence: Sequence, first: number, last: number, places: Uint8Array): boolean {
    const { steps, anchor } = sequence;
    this.end = this.forward(sequence, anchor + 1, last, 0, places);
    if (this.end === NO) return false;
    this.start = anchor === 0 ? first : this.backward(steps, anchor - 1, first, (steps[anchor] as Step).gap);
    return this.start !== NO;
  }

  /** Last token of the match of the steps from `i` on, after token `last`. */
  private forward(sequence: Sequence, i: number, last: number, slack: number, places: Uint8Array): number {
    const step = sequence.steps[i];
    if (!step) return (sequence.places & (1 << (places[last] as number))) !== 0 ? last : NO;
    const { reading } = this;
    const most = slack + step.gap;
    if (step.optional) {
      const end = this.forward(sequence, i + 1, last, most, places);
      if (end !== NO) return end;
    }
    for (let at = last + 1; at <= last + 1 + most && reading.joined(at - 1, at); at += 1) {
      const end = this.forwardFrom(sequence, step, i, at, places);
      if (end !== NO) return end;
    }
    return NO;
  }

  private forwardFrom(sequence: Sequence, step: Step, i: number, at: number, places: Uint8Array): number {
    if (step.terms.length === 0) return this.forward(sequence, i + 1, at, 0, places);
    const { reading } = this;
    for (const term of step.terms) {
      if (reading.is(at, term)) {
        const end = this.forward(sequence, i + 1, at, 0, places);
        if (end !== NO) return end;
      }
      for (let phrase = reading.startingAt(at); phrase >= 0; phrase = reading.nextStarting[phrase] as number) {
        if (reading.term[phrase] !== term) continue;
        const end = this.forward(sequence, i + 1, reading.end[phrase] as number, 0, places);
        if (end !== NO) return end;
      }
    }
    return NO;
  }

  /** First token of the match of the steps up to `i`, before token `first`. */
  private backward(steps: readonly Step[], i: number, first: number, slack: number): number {
    const step = steps[i];
    if (!step) return first;
    if (step.optional) {
      const start = this.backward(steps, i - 1, first, slack + step.gap);
      if (start !== NO) return start;
    }
    for (let at = first - 1; at >= first - 1 - slack && this.reading.joined(at, at + 1); at -= 1) {
      const start = this.backwardFrom(steps, step, i, at);
      if (start !== NO) return start;
    }
    return NO;
  }

  private backwardFrom(steps: readonly Step[], step: Step, i: number, at: number): number {
    if (step.terms.length === 0) return this.backward(steps, i - 1, at, step.gap);
    const { reading } = this;
    for (const term of step.terms) {
      if (reading.is(at, term)) {
        const start = this.backward(steps, i - 1, at, step.gap);
        if (start !== NO) return start;
      }
      for (let phrase = reading.endingAt(at); phrase >= 0; phrase = reading.nextEnding[phrase] as number) {
        if (reading.term[phrase] !== term) continue;
        const start = this.backward(steps, i - 1, reading.start[phrase] as number, step.gap);
        if (start !== NO) return start;
      }
    }
    return NO;
  }
}
