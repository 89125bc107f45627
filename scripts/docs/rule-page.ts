import type { Measured } from '../../eval/measured';
import type { Example, Rule } from '../../src/core/rule';
import type { Ruleset } from '../../src/core/ruleset';
import type { WordClasses } from '../../src/core/signal';
import { ROLE_NAMES } from '../../src/hosts/cli/audit/words';
import { describeSignal, longClasses } from '../../src/hosts/cli/rules/describe';
import { shownExample } from '../../src/hosts/cli/rules/examples';
import { sourceText } from '../../src/hosts/cli/rules/source';
import { differences } from '../../src/rules/differences';
import { duties } from '../../src/rules/duties';
import { overlaps } from '../../src/rules/overlaps';
import { code, escaped, list, table, WARNING } from './markdown';
import { measuredOn } from './measured';

const WEIGHTS = { 1: 'weak', 2: 'fair', 3: 'strong', 4: 'settles it' } as const;

/** The example with the matched words in bold. */
function exampleLine(example: Example, rule: Rule, ruleset: Ruleset): string {
  const { before, matched, after, rest } = shownExample(example, rule.id, ruleset);
  const words = `${escaped(before)}${matched ? `**${escaped(matched)}**` : ''}${escaped(after)}`;
  return [words, ...rest.map(escaped)].join(' · ').trim();
}

/** Long lists of words stand on one page of their own; the rule's page names them. */
function wordLists(rule: Rule, classes: WordClasses): string {
  const names = longClasses(rule, classes);
  if (names.length === 0) return '';
  const links = names.map((name) => `[${name}](words.md#${name}) (${classes[name]!.length})`);
  return `## Word lists\n\n${links.join(', ')}\n\n`;
}

const MOST_WORDS = 60;

/** Words with weights of their own, heaviest in a title first. */
function fittedWords({ id }: Rule, { fitted }: Ruleset): string {
  const entries = (fitted.words[id] ?? '').split('|').filter(Boolean);
  if (entries.length === 0) return '';
  const weighed = entries.map((entry) => {
    const [word = '', title, body] = entry.split(':');
    return { word, weight: Math.max(Number(title || 0), Number(body || 0)) };
  });
  weighed.sort((a, b) => b.weight - a.weight || (a.word < b.word ? -1 : 1));
  const shown = weighed.slice(0, MOST_WORDS).map(({ word }) => escaped(word));
  const more = weighed.length > shown.length ? `, and ${weighed.length - shown.length} more` : '';
  return `## Its words\n\nFound by \`npm run fit\` on labelled items, the heaviest first; \`#\` is a number.\n\n${shown.join(', ')}${more}\n\n`;
}

/** What its author warns of; where there is nothing special, what holds for every rule of its weight. */
const caution = ({ caution: own, weight }: Rule): string =>
  own ??
  (weight <= 2
    ? 'On its own it seldom settles an item: look for a second sign.'
    : 'Where the words are only mentioned in passing; what it leaves alone stands under “Stays silent”.');

/** One rule's page. */
export function rulePage(rule: Rule, ruleset: Ruleset, classes: WordClasses, measured?: Measured): string {
  const duty = duties.find(({ id }) => id === rule.duty)!;
  const overlap = overlaps.find(({ id }) => id === rule.overlap);
  const signals = (some: Rule['signals']) => list(some.map((signal) => describeSignal(signal, classes, code)));
  const leans = rule.differences.map((id) => differences.find((one) => one.id === id)?.title ?? id);
  const facts = [
    ['Role', ROLE_NAMES[rule.role]],
    ['Duty', `[${duty.id} ${duty.title}](README.md#${duty.id.toLowerCase()})`],
    ['Weight before fitting', WEIGHTS[rule.weight]],
    ['Differences it speaks of', leans.join(', ')],
    ['Source', escaped(sourceText(rule.source))],
  ];
  return [
    WARNING,
    `# ${escaped(rule.title)}\n\n\`${rule.id}\`\n\n${escaped(rule.why)}\n\n`,
    table(['', ''], facts),
    '\n',
    overlap
      ? `Both roles are given this (${overlap.id}): ${escaped(overlap.matter)} ${escaped(overlap.settledBy)} Such evidence alone never warns.\n\n`
      : '',
    `## Looks for\n\nAny of these; regular inflections count, and \`…\` stands for up to three words.\n\n${signals(rule.signals)}\n`,
    rule.unless?.length ? `Stays silent when any of these is there:\n\n${signals(rule.unless)}\n` : '',
    `## Speaks up\n\n${list(rule.examples.yes.map((one) => exampleLine(one, rule, ruleset)))}\n`,
    `## Stays silent\n\n${list(rule.examples.no.map((one) => exampleLine(one, rule, ruleset)))}\n`,
    `## When not to trust it\n\n${escaped(caution(rule))}\n\n`,
    measuredOn(rule, measured),
    fittedWords(rule, ruleset),
    wordLists(rule, classes),
  ]
    .join('')
    .trimEnd()
    .concat('\n');
}
