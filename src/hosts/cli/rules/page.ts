import { duties } from '../../../rules/duties';
import { overlaps } from '../../../rules/overlaps';
import type { Rule } from '../../../core/rule';
import { ROLE_NAMES } from '../audit/words';
import { ruleset } from '../engine';
import { wrap, type Terminal } from '../show/terminal';
import { wordClasses } from './classes';
import { describeSignal } from './describe';
import { shownExample } from './examples';
import { sourceText } from './source';

const WEIGHTS = { 1: 'weak', 2: 'fair', 3: 'strong', 4: 'settles it' } as const;

/** A rule's page for the terminal: the same content as `docs/rules/ID.md`. */
export function rulePage(rule: Rule, screen: Terminal): string {
  const { paint, width } = screen;
  const classes = wordClasses();
  const duty = duties.find(({ id }) => id === rule.duty);
  const overlap = overlaps.find(({ id }) => id === rule.overlap);
  const list = (lines: readonly string[]) => lines.map((line) => `  - ${wrap(line, width, '    ').trimStart()}`);
  const signals = (some: Rule['signals']) => list(some.map((signal) => describeSignal(signal, classes)));
  const example = (one: Rule['examples']['yes'][number]) => {
    const { before, matched, after, rest } = shownExample(one, rule.id, ruleset());
    const words = `${before}${matched ? paint(['bold', 'underline'], matched) : ''}${after}`;
    return [words, ...rest].join(' · ').replace(/\s+/gu, ' ');
  };
  const head = (text: string) => ['', paint('bold', text)];
  return [
    `${paint('bold', rule.title)}  ${paint('dim', rule.id)}`,
    `${ROLE_NAMES[rule.role]} work · ${rule.duty} ${duty?.title ?? ''} · ${WEIGHTS[rule.weight]}`,
    '',
    wrap(rule.why, width),
    ...(overlap
      ? [
          '',
          wrap(
            `Both roles are given this (${overlap.id}). ${overlap.settledBy} Such evidence alone never warns.`,
            width,
          ),
        ]
      : []),
    ...head('Looks for'),
    ...signals(rule.signals),
    ...(rule.unless?.length ? [...head('Stays silent when'), ...signals(rule.unless)] : []),
    ...head('Speaks up'),
    ...list(rule.examples.yes.map(example)),
    ...head('Stays silent'),
    ...list(rule.examples.no.map(example)),
    ...(rule.caution ? [...head('When not to trust it'), wrap(rule.caution, width)] : []),
    ...head('Source'),
    wrap(sourceText(rule.source), width),
    '',
  ].join('\n');
}
