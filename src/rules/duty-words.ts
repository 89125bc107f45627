import type { DutyId } from '../core/duty';
import type { Rule, RuleGroup } from '../core/rule';
import { duties } from './duties';

/** A rule whose words, and how much each of them says, are fitted on labelled items (`npm run fit`). */
const wordsOf = (id: DutyId, title: string, why: string, yes: string, no: string): Rule => {
  const duty = duties.find((one) => one.id === id);
  const source = duty?.sources.find(({ document }) => document !== 'ours');
  if (!duty || !source) throw new Error(`there is no duty ${id} with a source`);
  return {
    id: `${id}-words`,
    duty: id,
    role: duty.role,
    title,
    why,
    weight: 1,
    differences: [],
    signals: [{ kind: 'words' }],
    caution: 'Words alone do not settle the level of the work: they support what other signs say.',
    examples: { yes: [yes], no: [no] },
    source,
  };
};

/** The words that work of each duty is written in. */
export const dutyWords: RuleGroup = {
  name: 'duty-words',
  classes: {},
  rules: [
    wordsOf(
      'O1',
      'Words of backlog care',
      'Its words are those of keeping a backlog, which the product owner does.',
      'Tidy the backlog before refinement',
      'Press release',
    ),
    wordsOf(
      'O3',
      'Words of user stories',
      'Its words are those of stories and of what must hold for them to be done.',
      'A story about what an admin can edit',
      'Press release',
    ),
    wordsOf(
      'O4',
      'Words of breaking work down',
      'Its words are those of cutting work into tasks for the team.',
      'Spike and tasks for the import',
      'Press release',
    ),
    wordsOf(
      'O5',
      'Words of ordering work',
      'Its words are those of putting the team’s work in order.',
      'Defect first in this sprint, the rest can wait',
      'Press release',
    ),
    wordsOf(
      'O6',
      'Words of a team’s work',
      'Its words are those of things a team builds, changes and repairs.',
      'Fix the error on the login page',
      'Press release',
    ),
    wordsOf(
      'O7',
      'Words of Scrum',
      'Its words are those of sprints, events and acceptance.',
      'Planning poker, then standup',
      'Press release',
    ),
    wordsOf(
      'O9',
      'Words between team and stakeholders',
      'Its words are those of carrying word between the team and others.',
      'Explain to stakeholders why the date slips',
      'Press release',
    ),
    wordsOf(
      'O10',
      'Words of keeping work moving',
      'Its words are those of questions and blocks in the team’s day.',
      'Blocked: answer the team’s question',
      'Press release',
    ),
    wordsOf(
      'M1',
      'Words of a product manager’s work',
      'Its words are those of deciding about a product as a whole.',
      'Vision and strategy',
      'Fix the login page',
    ),
    wordsOf(
      'M2',
      'Words of the roadmap',
      'Its words are those of what comes when over quarters and years.',
      'Rolling product roadmap for 2027',
      'Fix the login page',
    ),
    wordsOf(
      'M3',
      'Words of choosing',
      'Its words are those of which need or feature is worth it.',
      'Which of these bets do we pursue?',
      'Fix the login page',
    ),
    wordsOf(
      'M5',
      'Words of the market',
      'Its words are those of markets and of those who compete in them.',
      'Competitor and market analysis',
      'Fix the login page',
    ),
    wordsOf(
      'M6',
      'Words of price and position',
      'Its words are those of what is offered, to whom, and for how much.',
      'Tagline and packaging',
      'Fix the login page',
    ),
    wordsOf(
      'M7',
      'Words of a launch',
      'Its words are those of bringing a product to the market.',
      'Launch campaign and press release',
      'Fix the login page',
    ),
    wordsOf(
      'M8',
      'Words of a trial before launch',
      'Its words are those of trying a product with customers before it is launched.',
      'Beta programme with pilot customers',
      'Fix the login page',
    ),
    wordsOf(
      'M9',
      'Words of product metrics',
      'Its words are those of how a product is doing.',
      'Retention and adoption targets',
      'Fix the login page',
    ),
    wordsOf(
      'M10',
      'Words of the whole experience',
      'Its words are those of what the whole product should be like to use.',
      'Experience principles across the product',
      'Fix the login page',
    ),
    wordsOf(
      'M11',
      'Words of bringing functions together',
      'Its words are those of one plan for leadership, sales, marketing and support.',
      'Align sales and marketing leadership',
      'Fix the login page',
    ),
    wordsOf(
      'M12',
      'Words of the business case',
      'Its words are those of what something costs and brings in.',
      'Business case and budget',
      'Fix the login page',
    ),
    wordsOf(
      'M13',
      'Words of a product’s life',
      'Its words are those of products that grow, age and end.',
      'Sunset plan',
      'Fix the login page',
    ),
    wordsOf(
      'M14',
      'Words of the portfolio',
      'Its words are those of several products that have to fit together.',
      'Harmonise overlapping product lines',
      'Fix the login page',
    ),
  ],
};
