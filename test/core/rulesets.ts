import { classify } from '../../src/core/classify';
import { compile } from '../../src/core/compile';
import type { Rule } from '../../src/core/rule';
import type { Ruleset } from '../../src/core/ruleset';
import type { Signal, WordClasses } from '../../src/core/signal';
import { plain } from '../../src/core/text';
import type { Verdict } from '../../src/core/verdict';
import type { WorkItem } from '../../src/core/work-item';

/** A rule with everything in it that a test does not care for. */
export const rule = (id: string, signals: readonly Signal[], more: Partial<Rule> = {}): Rule => {
  const duty = id.split('-')[0] as Rule['duty'];
  return {
    id,
    duty,
    role: duty.startsWith('M') ? 'PM' : 'PO',
    title: `Rule ${id}`,
    why: 'Because.',
    weight: 3,
    differences: ['scope'],
    signals,
    examples: { yes: ['yes'], no: ['no'] },
    source: { document: 'ours' },
    ...more,
  };
};

export const ruleset = (rules: readonly Rule[], classes: WordClasses = {}): Ruleset =>
  compile([{ name: 'test', classes, rules }]);

export const item = (title: string, body = '', more: Partial<WorkItem> = {}): WorkItem => ({
  id: '1',
  title,
  body: plain(body),
  ...more,
});

export const judge = (set: Ruleset, title: string, body = '', more: Partial<WorkItem> = {}): Verdict =>
  classify(item(title, body, more), set);

/** Words that one signal matches in a title or body; undefined where it does not fire. */
export const found = (
  signal: Signal,
  title: string,
  body = '',
  classes: WordClasses = {},
  more: Partial<WorkItem> = {},
): string | undefined => {
  const [evidence] = judge(ruleset([rule('O6-test', [signal])], classes), title, body, more).evidence;
  if (!evidence) return undefined;
  return (evidence.field === 'body' ? body : title).slice(evidence.start, evidence.end);
};
