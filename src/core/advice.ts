import type { Rule } from './rule';
import { titleShape } from './title-shape';
import type { Evidence } from './verdict';
import { WORDS } from './words-en';
import type { WorkItem } from './work-item';

const { advice, question } = WORDS;

/** A description shorter than this is as good as none. */
const SHORT = 20;
/** A title of so few words without a verb is only a topic. */
const TOPIC = 4;
const MOST_CHARACTERS = 50;

/** The question that decides whether such evidence makes an item a product manager's. */
export const questionOf = ({ duty }: Pick<Evidence, 'duty'>): string =>
  duty in question ? question[duty as keyof typeof question] : question.M3;

const lacksVerb = (item: WorkItem): string | undefined => {
  const { words, opensWithVerb, isQuestion } = titleShape(item.title);
  if (isQuestion) return advice.question;
  if (opensWithVerb) return undefined;
  const title = item.title.replace(/\s+/g, ' ').trim();
  return words > 0 && words <= TOPIC && title.length <= MOST_CHARACTERS && !/[“”"]/.test(title)
    ? advice.topic.replace('{title}', () => title)
    : advice.noVerb;
};

const hasText = (item: WorkItem): boolean => item.body.text.trim().length >= SHORT;

/** What would make an item clear in which nothing speaks for either role. */
export const adviceOnNothing = (item: WorkItem | undefined): string => {
  if (!item) return `${advice.nothing} ${advice.noVerb}`;
  const { mayBeForeign, mayBeNoun } = titleShape(item.title);
  if (mayBeForeign && !hasText(item)) return advice.language;
  return lacksVerb(item) ?? (hasText(item) || mayBeNoun ? advice.noOutcome : advice.noObject);
};

/** What would make an item clear that leans to one role by a slight sign. */
export const adviceOnLeaning = (evidence: Evidence, rule: Rule, item: WorkItem | undefined): string => {
  if (rule.role === 'PM') return WORDS.unclear.asks.replace('{question}', questionOf(evidence));
  if (!item) return advice.noNeed;
  return lacksVerb(item) ?? (hasText(item) ? advice.thin : advice.noNeed);
};
