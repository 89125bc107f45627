import type { WordClasses } from '../../src/core/signal';
import { describePattern } from '../../src/hosts/cli/rules/describe';
import { code, WARNING } from './markdown';

/** Every list of words that rules refer to, by name. */
export const wordsPage = (classes: WordClasses): string =>
  [
    WARNING,
    '# Word lists\n\nRules refer to these lists by name; regular inflections of each entry count.\n\n',
    ...Object.keys(classes)
      .sort()
      .map(
        (name) =>
          `<a id="${name}"></a>\n\n## ${name}\n\n${classes[name]!.map((entry) => code(describePattern(entry, classes))).join(', ')}\n\n`,
      ),
  ]
    .join('')
    .trimEnd()
    .concat('\n');
