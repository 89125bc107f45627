import { ADV, CONJ, DET, MODAL, PRON, TEAM, TEAM_WORK, TO, VERB, PREP, VERB_ED } from './lexicon';
import { SENTENCE, type Tokens } from './tokens';
import type { Vocabulary } from './vocabulary';

/** How far the actor and the wish's first words may reach. */
const ACTOR = 14;
const WISH = 8;

const TEAM_VERBS =
  'hold run conduct define decide agree align set plan do organise organize facilitate host schedule interview research validate formulate craft write develop prepare revise refine review present publish communicate analyse analyze benchmark choose shape establish';

/** Finds "As a … I want …" in a sentence that begins with *as*. */
export class Story {
  private readonly as: number;
  private readonly want: Set<number>;
  private readonly i: Set<number>;
  /** Verbs that a team does and a product does not; and those of whom it shows or tells something. */
  private readonly team: Set<number>;
  private readonly shown: Set<number>;
  /** Of the story found last: true where the actor is on the team and wants team work, such as a workshop, a decision. */
  isTeams = false;
  /** Its last token, and where its wish begins. */
  end = 0;
  wish = 0;

  constructor(private readonly vocabulary: Vocabulary) {
    this.as = vocabulary.add('as');
    this.want = new Set(
      ['want', 'wants', 'need', 'needs', 'like', 'wish', 'able', 'expect'].map((word) => vocabulary.add(word)),
    );
    this.team = new Set(TEAM_VERBS.split(' ').map((word) => vocabulary.add(word)));
    this.shown = new Set(['see', 'be'].map((word) => vocabulary.add(word)));
    this.i = new Set(['i', 'we', 'they', 'he', 'she'].map((word) => vocabulary.add(word)));
  }

  /** Reads a story whose sentence begins at token `at`; false when there is none. */
  read(tokens: Tokens, at: number): boolean {
    if (tokens.id[at] !== this.as || this.isAside(tokens, at + 1)) return false;
    const subject = this.find(tokens, at + 1, ACTOR, (id) => this.i.has(id));
    if (subject < 0 || subject === at + 1) return false;
    const wanted = this.find(tokens, subject + 1, 5, (id, flag) => this.want.has(id) || (flag & MODAL) !== 0);
    if (wanted < 0) return false;
    this.wish = this.wishAfter(tokens, wanted + 1);
    this.end = Math.min(this.wish, tokens.count - 1);
    this.isTeams = this.isTeamWork(tokens, at + 1, subject);
    return true;
  }

  /** "As discussed we want", "as soon as we can": no actor. */
  private isAside(tokens: Tokens, at: number): boolean {
    if (at >= tokens.count) return true;
    return ((this.vocabulary.flags[tokens.id[at] as number] as number) & (VERB_ED | ADV | PREP)) !== 0;
  }

  private find(tokens: Tokens, from: number, reach: number, is: (id: number, flag: number) => boolean): number {
    for (let at = from; at < tokens.count && at < from + reach; at += 1) {
      if ((tokens.gap[at] as number) >= SENTENCE && at > from + 6) return -1;
      const id = tokens.id[at] as number;
      if (is(id, this.vocabulary.flags[id] as number)) return at;
    }
    return -1;
  }

  /** Past "want the team to be able to". */
  private wishAfter(tokens: Tokens, from: number): number {
    let at = from;
    while (at + 1 < tokens.count && at < from + 6) {
      const flag = this.vocabulary.flags[tokens.id[at] as number] as number;
      const skipped = (flag & (TO | DET | PRON | CONJ | MODAL)) !== 0 || this.want.has(tokens.id[at] as number);
      if (!skipped && !this.isBe(tokens, at)) break;
      at += 1;
    }
    return at;
  }

  private isBe(tokens: Tokens, at: number): boolean {
    return this.want.has(tokens.id[at + 1] as number);
  }

  private isTeamWork(tokens: Tokens, actor: number, subject: number): boolean {
    const { flags } = this.vocabulary;
    let member = false;
    for (let at = actor; at < subject; at += 1) member ||= ((flags[tokens.id[at] as number] as number) & TEAM) !== 0;
    if (!member) return false;
    const first = tokens.id[this.wish] as number;
    const acts = ((flags[first] as number) & VERB) !== 0 || this.shown.has(first);
    for (let at = this.wish; at < tokens.count && at < this.wish + WISH; at += 1) {
      if (at > this.wish && (tokens.gap[at] as number) >= SENTENCE) return false;
      const flag = flags[tokens.id[at] as number] as number;
      if ((flag & TEAM_WORK) === 0) continue;
      // "export the survey", "filter competitors": a verb of the product's own before the word makes it a function
      return at === this.wish || !acts || this.actsAsTeam(tokens);
    }
    return false;
  }

  private actsAsTeam(tokens: Tokens): boolean {
    return this.team.has(tokens.id[this.wish] as number);
  }
}
