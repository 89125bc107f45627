import type { Rule } from '../../../core/rule';
import type { Form, Pattern, Signal, WordClasses, Zone } from '../../../core/signal';

/** A class with more entries than this is shown by its first ones; the page lists it whole. */
const FEW = 4;
const FIRST = 3;

const ZONES: Readonly<Record<Zone, string>> = {
  title: 'the title',
  lead: 'the first sentences',
  prose: 'the text',
  heading: 'a heading',
  item: 'a list entry',
};

const FORMS: Readonly<Record<Form, string>> = {
  criteria: 'There are acceptance criteria.',
  'conventional-title': 'The title has the form of a commit: `feat(scope): …`.',
  'code-title': 'The title holds an identifier, a path, a file name, a flag or a route.',
  'steps-to-reproduce': 'There are steps to reproduce, or expected and actual behaviour.',
};

/** Words in plain language: alternatives with a stroke, `…` for up to three words between, brackets for optional ones. */
export function describePattern(pattern: Pattern, classes: WordClasses): string {
  return pattern
    .trim()
    .split(/\s+/u)
    .map((element) => describeElement(element, classes))
    .join(' ');
}

function describeElement(element: string, classes: WordClasses): string {
  if (element === '~') return '…';
  if (element === '*') return '(any word)';
  const optional = element.endsWith('?');
  const words = (optional ? element.slice(0, -1) : element).split('|').map((word) => describeWord(word, classes));
  return optional ? `(${words.join(' / ')})` : words.join(' / ');
}

function describeWord(word: string, classes: WordClasses): string {
  if (!word.startsWith('@')) return word.replace(/^=/u, '');
  const entries = (classes[word.slice(1)] ?? []).map((entry) => describePattern(entry, classes));
  return entries.length <= FEW
    ? entries.join(' / ')
    : `${entries.slice(0, FIRST).join(' / ')} / … (list “${word.slice(1)}”)`;
}

const either = (patterns: readonly string[], mark: (words: string) => string): string =>
  patterns.map(mark).join(' and ');

/** One thing a rule looks for, as a sentence. `mark` dresses up the words, for example with asterisks. */
export function describeSignal(
  signal: Signal,
  classes: WordClasses,
  mark = (words: string): string => `“${words}”`,
): string {
  const words = (pattern: Pattern) => mark(describePattern(pattern, classes));
  const names = (list: readonly string[]) => list.map(mark).join(', ');
  const zones = (list: readonly Zone[] | undefined) => (list ?? ['prose']).map((zone) => ZONES[zone]).join(' or ');
  switch (signal.kind) {
    case 'head':
      return signal.object
        ? `The title opens with ${words(signal.verb)}, and what it acts on is ${words(signal.object)}.`
        : `The title opens with ${words(signal.verb)}.`;
    case 'topic':
      return `The title names a thing, and it is ${words(signal.noun)}.`;
    case 'phrase':
      return `In ${zones(signal.in)} stands ${words(signal.words)}.`;
    case 'near':
      return `In one sentence of ${zones(signal.in)} stand ${either(signal.all, words)}.`;
    case 'story':
      return 'It is a user story, told by a user of the product.';
    case 'form':
      return FORMS[signal.form];
    case 'type':
      return `Its type is ${names(signal.names)}.`;
    case 'label':
      return `It has the label ${names(signal.names)}.`;
    case 'words':
      return 'Words that were found to speak for this duty add up; each has a weight of its own.';
    default:
      return unknown(signal);
  }
}

const unknown = (signal: never): never => {
  throw new Error(`there is no such signal: ${JSON.stringify(signal)}`);
};

/** Names of the long word lists that a rule's signals refer to, for the page to list whole. */
export function longClasses(rule: Rule, classes: WordClasses): string[] {
  const patterns = [...rule.signals, ...(rule.unless ?? [])].flatMap((signal) =>
    signal.kind === 'head'
      ? [signal.verb, signal.object ?? '']
      : signal.kind === 'topic'
        ? [signal.noun]
        : signal.kind === 'phrase'
          ? [signal.words]
          : signal.kind === 'near'
            ? signal.all
            : [],
  );
  const names = patterns.flatMap((pattern) => [...pattern.matchAll(/@([\w-]+)/gu)].map((match) => match[1]!));
  return [...new Set(names)].filter((name) => (classes[name]?.length ?? 0) > FEW).sort();
}
