import { adviceOnLeaning, adviceOnNothing, questionOf } from './advice';
import type { Role } from './role';
import { otherRole } from './role';
import type { Rule } from './rule';
import type { Ruleset } from './ruleset';
import type { Sentence } from './sentence';
import { heaviestWords, shown } from './shown';
import { isOfWords, tellingAgainst, tellingFor } from './telling';
import type { Evidence, Verdict } from './verdict';
import { WORDS } from './words-en';
import type { WorkItem } from './work-item';

/** Below this confidence the counter-evidence is told as a close call. */
const CLOSE = 0.8;

/**
 * Says a verdict in a few plain sentences: why, and what speaks against it where that matters; or why it is unclear and
 * what would make it clear. Give the item to have its words named. The only place that makes prose of a verdict.
 */
export const explain = (verdict: Verdict, ruleset: Ruleset, item?: WorkItem): Sentence[] => {
  const speaker = new Speaker(verdict, ruleset, item);
  switch (verdict.call) {
    case 'PO':
    case 'PM':
      return speaker.role(verdict.call);
    case 'shared':
      return speaker.shared();
    case 'unclear':
      return speaker.unclear(verdict.reason ?? 'weak-evidence');
    default:
      return unknown(verdict.call);
  }
};

const unknown = (call: never): never => {
  throw new Error(`there is no such call: ${String(call)}`);
};

/** Evidence with its rule: a rule that is gone says nothing. */
interface Sign {
  readonly evidence: Evidence;
  readonly rule: Rule;
}

class Speaker {
  constructor(
    private readonly verdict: Verdict,
    private readonly ruleset: Ruleset,
    private readonly item: WorkItem | undefined,
  ) {}

  role(role: Role): Sentence[] {
    const main = this.sign(role);
    if (!main) return [];
    if (isOfWords(main.rule)) return [this.words(main), ...this.against(role, main.evidence)];
    const it = shown(main.evidence, main.rule, this.item, 'opening');
    return [
      about(main, fill(WORDS.because, { it, claim: WORDS.claim[main.rule.duty] })),
      { text: main.rule.why, role, rule: main.rule.id },
      ...(main.evidence.overlap ? [{ text: WORDS.overlap[role], role, rule: main.rule.id }] : []),
      ...this.against(role, main.evidence),
    ];
  }

  shared(): Sentence[] {
    const sides = (['PM', 'PO'] as const).flatMap((role) => this.sign(role) ?? []);
    return [{ text: WORDS.shared }, ...sides.map((sign) => this.say(WORDS.sharedSide, sign))];
  }

  unclear(reason: NonNullable<Verdict['reason']>): Sentence[] {
    if (reason === 'no-text' || reason === 'not-english') return [{ text: WORDS.unclear[reason] }];
    const [PM, PO] = [this.namedSign('PM'), this.namedSign('PO')];
    if (reason === 'balanced' && PM && PO) return this.balanced(PM, PO);
    const lean = PM && PO ? (PM.evidence.weight > PO.evidence.weight ? PM : PO) : (PM ?? PO);
    if (!lean) return [{ text: adviceOnNothing(this.item) }];
    return [this.say(WORDS.unclear.slight, lean), { text: adviceOnLeaning(lean.evidence, lean.rule, this.item) }];
  }

  private balanced(PM: Sign, PO: Sign): Sentence[] {
    const question = { text: fill(WORDS.unclear.asks, { question: questionOf(PM.evidence) }) };
    const same = shown(PM.evidence, PM.rule, this.item) === shown(PO.evidence, PO.rule, this.item);
    if (same) return [this.say(WORDS.unclear.both, PM), question];
    return [this.say(WORDS.unclear.side, PM), this.say(WORDS.unclear.otherSide, PO), question];
  }

  /** Where only words speak, the heaviest of them are named together: none of them says much by itself. */
  private words(main: Sign): Sentence {
    const role = WORDS.role[main.rule.role];
    const signs = this.verdict.evidence.filter((one) => one.bare && one.role === main.rule.role);
    const words = heaviestWords(signs, this.item);
    return about(main, fill(words ? WORDS.byWords : WORDS.byWordsBare, { role, words }));
  }

  /** The strongest counter-evidence, where it is strong enough to make a reader wonder. */
  private against(call: Role, main: Evidence): Sentence[] {
    const evidence = tellingAgainst(this.verdict, call, main, this.ruleset);
    const sign = evidence && this.withRule(evidence);
    return sign ? [this.say(this.verdict.confidence < CLOSE ? WORDS.althoughClose : WORDS.although, sign)] : [];
  }

  /** A sentence about one sign: `{role}` is whose sign it is. */
  private say(template: string, sign: Sign): Sentence {
    const { evidence, rule } = sign;
    const it = shown(evidence, rule, this.item);
    const values = { it, It: upper(it), role: WORDS.role[rule.role], other: WORDS.role[otherRole(rule.role)] };
    return about(sign, fill(template, values));
  }

  private sign(role: Role): Sign | undefined {
    const evidence = tellingFor(this.verdict, role, this.ruleset);
    return evidence && this.withRule(evidence);
  }

  /** A sign whose words are worth naming to somebody who wonders what an item lacks. */
  private namedSign(role: Role): Sign | undefined {
    const sign = this.sign(role);
    return sign && !isOfWords(sign.rule) ? sign : undefined;
  }

  private withRule(evidence: Evidence): Sign | undefined {
    const rule = this.ruleset.byId.get(evidence.rule);
    return rule && { evidence, rule };
  }
}

/** In one pass, so that what an item says is never filled in again. */
const fill = (template: string, values: Readonly<Record<string, string>>): string =>
  template.replace(/\{(\w+)\}/g, (hole, name: string) => values[name] ?? hole);

const about = ({ evidence, rule }: Sign, text: string): Sentence => {
  const { role, field, start, end } = evidence;
  return { text, role, rule: rule.id, field, start, end };
};

const upper = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
