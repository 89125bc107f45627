import { decide, type Decision } from './decide';
import type { Engine } from './engine';
import type { Fitted } from './fitted';
import { isForeign } from './language';
import { leanOf } from './lean';
import { Match } from './match';
import type { Rule } from './rule';
import type { Score } from './score';
import { matchBodyForms, matchFields, matchMetric, matchStories, matchTitleForms } from './structure';
import { TITLE } from './tokens';
import type { Evidence, Verdict } from './verdict';
import type { WorkItem } from './work-item';

/** One rule that fired, for fitting: its number and how much its hit counts before its weight. */
export interface Strength {
  readonly rule: string;
  readonly strength: number;
}

/** Judges items with the rules of one ruleset, one item at a time. */
export class Judge {
  private readonly match: Match;

  constructor(
    private readonly engine: Engine,
    private readonly score: Score,
    private readonly rules: readonly Rule[],
    private readonly byId: ReadonlyMap<string, Rule>,
    private readonly fitted: Fitted,
    private readonly version: string,
  ) {
    this.match = new Match(engine);
  }

  verdict(item: WorkItem): Verdict {
    const silent = this.read(item);
    if (silent) return { ...silent, evidence: [], lean: leanOf([], this.byId), ruleset: this.version };
    const decision = decide(this.score.pm, this.score.po, this.fitted);
    const evidence = this.evidence();
    return { ...decision, evidence, lean: leanOf(evidence, this.byId), ruleset: this.version };
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
    this.score.read(engine.hits);
    return undefined;
  }

  private readTitle({ title }: WorkItem): void {
    const { engine } = this;
    engine.title.clear();
    engine.scanner.scan(engine.title, title, 0, title.trimEnd().length, TITLE);
    engine.survey.read(engine.title, title);
    matchMetric(engine, engine.title, 'title');
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
    matchMetric(engine, engine.body, 'body');
    matchStories(engine, engine.body, 'body', 0);
    this.match.body();
    matchBodyForms(engine);
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
      const rule = this.rules[number] as Rule;
      evidence.push({
        rule: rule.id,
        duty: rule.duty,
        role: rule.role,
        weight: Math.round(this.score.of(hits, i) * 1000) / 1000,
        overlap: rule.overlap !== undefined,
        field: hits.field[number] as Evidence['field'],
        start: hits.start[number] as number,
        end: hits.end[number] as number,
      });
    }
    return evidence.sort((a, b) => b.weight - a.weight);
  }
}
