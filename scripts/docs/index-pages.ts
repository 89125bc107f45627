import type { Measured } from '../../eval/measured';
import type { Duty } from '../../src/core/duty';
import type { Rule } from '../../src/core/rule';
import type { Ruleset } from '../../src/core/ruleset';
import { ROLE_NAMES } from '../../src/hosts/cli/audit/words';
import { sourceText } from '../../src/hosts/cli/rules/source';
import { duties } from '../../src/rules/duties';
import { overlaps } from '../../src/rules/overlaps';
import { escaped, list, table, WARNING } from './markdown';
import { howMeasured, inShort } from './measured';

const link = (rule: Rule, folder: string): string => `[${escaped(rule.title)}](${folder}${rule.id}.md)`;

const section = (duty: Duty, rules: readonly Rule[], measured: Measured | undefined): string =>
  [
    `<a id="${duty.id.toLowerCase()}"></a>\n\n## ${duty.id} ${escaped(duty.title)}\n\n`,
    `${escaped(duty.summary)} ${ROLE_NAMES[duty.role][0]!.toUpperCase()}${ROLE_NAMES[duty.role].slice(1)} work.\n\n`,
    list(rules.map((rule) => `${link(rule, '')} (\`${rule.id}\`${inShort(rule, measured)})`)),
    '\n',
  ].join('');

/** Every rule by its duty. */
export const ruleIndex = (ruleset: Ruleset, measured?: Measured): string => {
  const { rules } = ruleset;
  return [
    WARNING,
    `# Rules\n\n${rules.length} rules for ${duties.length} duties. A rule fires when any of its signals does; the examples on its page are its tests.${measured ? ' Behind each stand [its precision and hits](#measured).' : ''}\n\n`,
    ...duties.map((duty) =>
      section(
        duty,
        rules.filter((rule) => rule.duty === duty.id),
        measured,
      ),
    ),
    howMeasured(measured, ruleset),
  ]
    .join('')
    .trimEnd()
    .concat('\n');
};

/** Which duty has which rules, and how each overlap of the documents is settled by which rules. */
export function coverage(rules: readonly Rule[]): string {
  const bare = duties.filter(({ id }) => !rules.some(({ duty }) => duty === id));
  const row = (duty: Duty): string[] => {
    const own = rules.filter((rule) => rule.duty === duty.id);
    return [
      `${duty.id} ${escaped(duty.title)}`,
      duty.role,
      String(own.length),
      own.map((rule) => link(rule, 'rules/')).join(', '),
      duty.sources.map((source) => escaped(sourceText(source))).join('; '),
    ];
  };
  const overlapRow = ({ id, matter, settledBy }: (typeof overlaps)[number]): string[] => [
    id,
    escaped(matter),
    escaped(settledBy),
    rules
      .filter((rule) => rule.overlap === id)
      .map((rule) => link(rule, 'rules/'))
      .join(', ') || 'none: it is no evidence by itself, or a matter of people',
  ];
  return [
    WARNING,
    `# Coverage\n\n${duties.length - bare.length} of ${duties.length} duties have rules${bare.length > 0 ? `; none yet: ${bare.map(({ id }) => id).join(', ')}` : ''}. ${rules.length} rules in all.\n\n`,
    '## Duties\n\n',
    table(['Duty', 'Role', 'Rules', 'Which', 'Where the documents say it'], duties.map(row)),
    '\n## Overlaps\n\nWhere the documents give a matter to both roles, the level of the work settles it. Rules whose words alone lie on an overlap never warn by themselves.\n\n',
    table(['', 'Matter', 'Settled by', 'Rules on it'], overlaps.map(overlapRow)),
  ].join('');
}
