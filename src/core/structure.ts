import type { Engine } from './engine';
import { nameKey } from './signals/value';
import type { Form } from './signal';
import { TITLE_FORMS, titleText } from './title-forms';
import { LEAD, MUTED, SENTENCE, type Tokens } from './tokens';
import { FULL_TRUST, TRUST } from './trust';
import type { Field, WorkItem } from './work-item';

const each = (
  engine: Engine,
  signals: readonly number[] | undefined,
  field: Field,
  start: number,
  end: number,
  trust: number,
): void => {
  if (signals && end > start) for (const signal of signals) engine.hits.add(signal, field, start, end, trust);
};

const form = (engine: Engine, name: Form, field: 'title' | 'body', tokens: Tokens, trust: number): void => {
  if (tokens.count === 0) return;
  const first = tokens.start[0] as number;
  each(engine, engine.plan.forms.get(name), field, first, tokens.end[tokens.count - 1] as number, trust);
};

/** Shapes that the title shows, of those that a rule asks for. */
export const matchTitleForms = (engine: Engine, title: string): void => {
  const { forms } = engine.plan;
  if (forms.size === 0) return;
  const text = titleText(title, engine.title.disguised);
  for (const [name, shows] of TITLE_FORMS)
    if (forms.has(name) && shows(text)) form(engine, name, 'title', engine.title, FULL_TRUST);
};

/** Shapes that the body showed while it was read. */
export const matchBodyForms = (engine: Engine): void => {
  const { shapes } = engine.reader;
  const prose = TRUST[LEAD] as number;
  if (shapes.criteria || engine.survey.hasScenario) form(engine, 'criteria', 'body', engine.body, prose);
  if (shapes.reproduction >= 1) form(engine, 'steps-to-reproduce', 'body', engine.body, prose);
};

/** Stories, wherever a sentence of the text begins as one; answers whether the title is a team's story. */
export const matchStories = (engine: Engine, tokens: Tokens, field: 'title' | 'body', from: number): boolean => {
  const { story, plan } = engine;
  for (let at = from; at < tokens.count; at += 1) {
    if (tokens.zone[at] === MUTED || (at !== from && (tokens.gap[at] as number) < SENTENCE)) continue;
    if (!story.read(tokens, at)) continue;
    if (story.isTeams) return true;
    const trust = field === 'title' ? FULL_TRUST : (TRUST[LEAD] as number);
    each(engine, plan.stories, field, tokens.start[at] as number, tokens.end[story.end] as number, trust);
    return false;
  }
  return false;
};

/** Trackers have few types and labels, and each of them stands on many items: their keys are kept, up to a limit. */
const keys = new Map<string, string>();
const MOST_KEYS = 500;

const keyOf = (name: string): string => {
  let key = keys.get(name);
  if (key === undefined) {
    key = nameKey(name);
    if (keys.size < MOST_KEYS) keys.set(name, key);
  }
  return key;
};

const values = (engine: Engine, field: 'type' | 'labels', names: readonly string[]): void => {
  const known = engine.plan.values[field];
  if (known.size === 0) return;
  let start = 0;
  for (const name of names) {
    each(engine, known.get(keyOf(name)), field, start, start + name.length, FULL_TRUST);
    start += name.length + 2;
  }
};

/** Type and labels. */
export const matchFields = (engine: Engine, item: WorkItem): void => {
  if (item.type !== undefined) values(engine, 'type', [item.type]);
  if (item.labels) values(engine, 'labels', item.labels);
};
