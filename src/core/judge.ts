import { decide, type Decision } from './decide';
import type { Engine } from './engine';
import type { Fitted } from './fitted';
import { isForeign } from './language';
import { Leaning } from './lean';
import { Match } from './match';
import type { Rule } from './rule';
import type { Score } from './score';
import { matchBodyForms, matchFields, matchStories, matchTitleForms } from './structure';
import { TITLE } from './tokens';
import type { Evidence, Span, Verdict } from './verdict';
import { type Candidate, candidates, type Told } from './weighed-words';
import type { Field, WorkItem } from './work-item';

/** One rule that fired, for fitting: its number and how much its hit counts before its weight. */
export interface Strength {
  readonly rule: string;
  readonly strength: number;
}

/** Words that together add less than this, in log odds, are counted but not shown. */
const WORTH_SHOWING = 0.2;
const MOST_SHOWN = 3;

/** Judges items with the rules of one ruleset, one item at a time. */
export class Judge {
  private readonly match: Match;
  private readonly leaning: Leaning;
  private readonly isPM: Uint8Array;

  constructor(
    private readonly engine: Engine,
    private readonly score: Score,
    private readonly rules: readonly Rule[],
    private readonly fitted: Fitted,
    private readonly version: string,
  ) {
    this.match = new Match(engine);
    this.leaning = new Leaning(rules);
    this.isPM = Uint8Array.from(rules, ({ role }) => (role === 'PM' ? 1 : 0));
  }

  verdict(item: WorkItem): Verdict {
    const silent = this.read(item);
    const { leaning, version: ruleset } = this;
    leaning.clear();
    if (silent) return { ...silent, evidence: [], lean: leaning.read(), ruleset };
    const { call, confidence, reason } = decide(this.score.PM, this.score.PO, this.fitted);
    const evidence = this.evidence();
    const lean = leaning.read();
    return reason === undefined
      ? { call, confidence, evidence, lean, ruleset }
      : { call, confidence, evidence, lean, ruleset, reason };
  }

  /** Rules that fire on an item and how much each hit counts: what a fit of the weights is made from. */
  strengths(item: WorkItem): Strength[] {
    if (this.read(item)) return [];
    const { hits } = this.engine;
    return Array.from({ length: hits.count }, (_, i) => ({
      rule: (this.rules[hits.rules[i] as number] as Rule).id,
      strength: this.score.strength[i] as number,
    }));
  }

  /** Words of an item that could have a weight: what a fit of their weights is made from. */
  wordsOf(item: WorkItem): { title: Candidate[]; body: Candidate[] } {
    if (this.read(item)) return { title: [], body: [] };
    const { title, body } = this.engine;
    return { title: candidates(title, item.title, false), body: candidates(body, item.body.text, true) };
  }

  /** Reads the item and scores what fired; answers a decision where there is nothing to score. */
  private read(item: WorkItem): Decision | undefined {
    const { engine } = this;
    engine.hits.clear();
    engine.survey.clear();
    this.readTitle(item);
    this.readBody(item);
    if (engine.title.count + engine.body.count === 0) return { call: 'unclear', confidence: 1, reason: 'no-text' };
    if (this.isForeign()) return { call: 'unclear', confidence: 0.95, reason: 'not-english' };
    matchFields(engine, item);
    engine.hits.settle();
    this.readWords();
    this.score.read(engine.hits, engine.words);
    return undefined;
  }

  private readTitle({ title }: WorkItem): void {
    const { engine } = this;
    engine.title.clear();
    engine.scanner.scan(engine.title, title, 0, title.trimEnd().length, TITLE);
    engine.survey.read(engine.title, title);
    engine.analysis.analyse(engine.title, title, 0);
    const isTeams = matchStories(engine, engine.title, 'title', engine.analysis.opening);
    if (isTeams) engine.analysis.clause(engine.title, title, engine.story.wish);
    this.match.title();
    matchTitleForms(engine, title);
  }

  private readBody({ body }: WorkItem): void {
    const { engine } = this;
    engine.body.clear();
    if (body.text.length === 0) return;
    engine.reader.read(engine.body, body);
    engine.survey.read(engine.body, body.text);
    matchStories(engine, engine.body, 'body', 0);
    this.match.body();
    matchBodyForms(engine);
  }

  private readWords(): void {
    const { title, body, words } = this.engine;
    words.clear();
    words.title(title);
    words.body(body);
  }

  private isForeign(): boolean {
    const { title, body, survey } = this.engine;
    return isForeign(title, body, survey);
  }

  private evidence(): Evidence[] {
    const { hits } = this.engine;
    const evidence: Evidence[] = [];
    for (let i = 0; i < hits.count; i += 1) {
      const number = hits.rules[i] as number;
      const size = this.score.of(hits, i);
      const field = hits.field[number] as Field;
      this.add(evidence, number, size, false, field, hits.start[number] as number, hits.end[number] as number);
    }
    this.addWords(evidence);
    return evidence.sort((a, b) => Number(a.bare) - Number(b.bare) || b.weight - a.weight);
  }

  /**
   * Evidence of the words that have weights of their own, for the side on which they weigh more: of its heaviest rules,
   * each at its heaviest words; of one only, where another rule speaks for that side. Together they weigh what the words
   * say on the whole.
   */
  private addWords(evidence: Evidence[]): void {
    const { words } = this.engine;
    const net = words.net(this.isPM);
    if (Math.abs(net) < WORTH_SHOWING) return;
    const own = words.rules.filter((rule) => (this.isPM[rule] === 1) === net > 0 && (words.sum[rule] as number) > 0);
    own.sort((a, b) => (words.sum[b] as number) - (words.sum[a] as number));
    const telling = own.filter((rule) => words.tells(rule));
    const most = evidence.some(({ role }) => (role === 'PM') === net > 0) ? 1 : MOST_SHOWN;
    const shown = telling.length > 0 ? telling.slice(0, most) : own.slice(0, 1);
    const sum = shown.reduce((total, rule) => total + (words.sum[rule] as number), 0);
    for (const rule of shown) {
      const [{ field, start, end }, ...also] = words.told(rule).map((one) => this.spanOf(one)) as [Span, ...Span[]];
      const size = (Math.abs(net) * (words.sum[rule] as number)) / sum;
      this.add(evidence, rule, size, true, field, start, end, also);
    }
  }

  private spanOf({ inTitle, first, last }: Told): Span {
    const { start, end } = inTitle ? this.engine.title : this.engine.body;
    return { field: inTitle ? 'title' : 'body', start: start[first] as number, end: end[last] as number };
  }

  private add(
    to: Evidence[],
    number: number,
    size: number,
    bare: boolean,
    field: Field,
    start: number,
    end: number,
    also: readonly Span[] = [],
  ): void {
    const { id: rule, duty, role, overlap } = this.rules[number] as Rule;
    const weight = Math.round(size * 1000) / 1000;
    this.leaning.add(number, role === 'PM', weight);
    to.push({
      rule,
      duty,
      role,
      weight,
      overlap: overlap !== undefined,
      bare,
      field,
      start,
      end,
      ...(also.length > 0 ? { also } : {}),
    });
  }
}
