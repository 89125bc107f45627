import { classify } from '../../../core/classify';
import { fieldText } from '../../../core/field-text';
import type { Example } from '../../../core/rule';
import type { Ruleset } from '../../../core/ruleset';
import { plain } from '../../../core/text';
import type { Field, WorkItem } from '../../../core/work-item';

export const exampleItem = (example: Example): WorkItem => {
  if (typeof example === 'string') return { id: 'example', title: example, body: plain('') };
  const { body, ...rest } = example;
  return { id: 'example', ...rest, body: plain(body ?? '') };
};

/** An example's texts with what the rule matched, for a page to mark. */
export interface ShownExample {
  readonly field: Field;
  readonly before: string;
  readonly matched: string;
  readonly after: string;
  /** Texts of the example that the match does not stand in. */
  readonly rest: readonly string[];
}

export function shownExample(example: Example, rule: string, ruleset: Ruleset): ShownExample {
  const item = exampleItem(example);
  const hit = classify(item, ruleset).evidence.find((one) => one.rule === rule);
  const field = hit?.field ?? 'title';
  const text = fieldText(item, field);
  const facts = ['type', 'labels'] as const;
  const rest = [...(['title', 'body'] as const).filter((one) => one !== field), ...facts.filter((one) => one !== field)]
    .map((one) => (one === 'title' || one === 'body' ? fieldText(item, one) : fact(item, one)))
    .filter(Boolean);
  const [start, end] = hit ? [hit.start, hit.end] : [0, 0];
  return { field, before: text.slice(0, start), matched: text.slice(start, end), after: text.slice(end), rest };
}

const fact = (item: WorkItem, field: Field): string => {
  const text = fieldText(item, field);
  return text === '' ? '' : `${field}: ${text}`;
};
