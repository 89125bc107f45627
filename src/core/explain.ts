import { fieldText } from './field-text';
import type { Role } from './role';
import { otherRole } from './role';
import type { Rule } from './rule';
import type { Ruleset } from './ruleset';
import type { Sentence } from './sentence';
import type { Evidence, Verdict } from './verdict';
import { WORDS } from './words-en';
import type { WorkItem } from './work-item';

/** Counter-evidence below this share of the main evidence is not worth a sentence. */
const WORTH_SAYING = 0.25;
const MOST_WORDS = 60;

/**
 * Says a verdict in one or two plain sentences: why, what speaks against it, or what would make it clear. Give the item
 * to have its words quoted. The only place that makes prose of a verdict.
 */
export const explain = (verdict: Verdict, ruleset: Ruleset, item?: WorkItem): Sentence[] => {
  const speaker = new Speaker(ruleset, item);
  const strongest = (role: Role): Evidence | undefined => verdict.evidence.find((one) => one.role === role);
  switch (verdict.call) {
    case 'PO':
    case 'PM':
      return speaker.role(strongest(verdict.call), strongest(otherRole(verdict.call)));
    case 'shared':
      return [
        { text: WORDS.shared },
        ...(['PO', 'PM'] as const).flatMap((role) => speaker.side(strongest(role), 'sharedSide')),
      ];
    case 'unclear':
      return [
        { text: WORDS.unclear[verdict.reason ?? 'weak-evidence'] },
        ...speaker.side(verdict.evidence[0], 'leans'),
      ];
    default:
      return unknown(verdict.call);
  }
};

const unknown = (call: never): never => {
  throw new Error(`there is no such call: ${String(call)}`);
};

/** Sentences about one evidence; each also stands without the item's words (`…Bare`). */
type Template = 'because' | 'although' | 'sharedSide' | 'leans';

class Speaker {
  constructor(
    private readonly ruleset: Ruleset,
    private readonly item: WorkItem | undefined,
  ) {}

  role(main: Evidence | undefined, against: Evidence | undefined): Sentence[] {
    if (!main) return [];
    const sentences = this.side(main, 'because');
    if (main.overlap) sentences.push({ text: WORDS.overlap, role: main.role, rule: main.rule });
    if (against && against.weight >= main.weight * WORTH_SAYING) sentences.push(...this.side(against, 'although'));
    return sentences;
  }

  /** One sentence about one evidence; none where its rule is gone. */
  side(evidence: Evidence | undefined, template: Template): Sentence[] {
    const rule = evidence && this.ruleset.byId.get(evidence.rule);
    if (!evidence || !rule) return [];
    const { role, field, start, end } = evidence;
    return [{ text: this.fill(template, rule, evidence), role, rule: rule.id, field, start, end }];
  }

  private fill(template: Template, rule: Rule, evidence: Evidence): string {
    const words = this.quoted(evidence);
    const filled = WORDS[words ? template : (`${template}Bare` as const)];
    const role = WORDS.role[evidence.role];
    const title = filled.startsWith('{title}') ? rule.title : lower(rule.title);
    return filled
      .replace('{title}', () => title)
      .replace('{why}', () => lower(rule.why))
      .replace('{words}', () => words)
      .replace('{role}', role)
      .replace('{Role}', role.charAt(0).toUpperCase() + role.slice(1));
  }

  private quoted({ field, start, end }: Evidence): string {
    if (!this.item) return '';
    const words = fieldText(this.item, field).slice(start, end).replace(/\s+/g, ' ').trim();
    if (words.length <= MOST_WORDS) return words;
    const cut = words.lastIndexOf(' ', MOST_WORDS);
    return `${words.slice(0, cut > 20 ? cut : MOST_WORDS)}…`;
  }
}

/** Sentence case inside a sentence; names and abbreviations (SSO, Q3, O6) keep their capitals. */
const lower = (text: string): string =>
  /^[A-Z][a-z]|^A\s/.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
