import type { Measured } from '../../eval/measured';
import { wordClasses } from '../../src/hosts/cli/rules/classes';
import { defaultRuleset } from '../../src/rules/ruleset';
import { coverage, ruleIndex } from './index-pages';
import { rulePage } from './rule-page';
import { wordsPage } from './words-page';

/** Every generated page by its path below the repository's root; the same rules and figures give the same pages. */
export function generatedPages(measured?: Measured): Map<string, string> {
  const ruleset = defaultRuleset();
  const classes = wordClasses();
  return new Map([
    ...ruleset.rules.map((rule) => [`docs/rules/${rule.id}.md`, rulePage(rule, ruleset, classes, measured)] as const),
    ['docs/rules/README.md', ruleIndex(ruleset, measured)],
    ['docs/rules/words.md', wordsPage(classes)],
    ['docs/coverage.md', coverage(ruleset.rules)],
  ]);
}
