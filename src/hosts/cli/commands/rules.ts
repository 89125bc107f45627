import type { Role } from '../../../core/role';
import { duties } from '../../../rules/duties';
import { Complaint } from '../complaint';
import { ruleset } from '../engine';
import { rulePage } from '../rules/page';
import { table } from '../show/cells';
import type { Terminal } from '../show/terminal';

/** All rules, or those of one role or duty, grouped by duty. */
export function ruleList(filter: { role?: Role; duty?: string }, screen: Terminal): string {
  const duty = filter.duty?.toUpperCase();
  if (duty && !duties.some(({ id }) => id === duty))
    throw new Complaint(
      `--duty ${filter.duty}`,
      'there is no such duty',
      `Duties are ${duties.map(({ id }) => id).join(', ')}.`,
    );
  const chosen = ruleset().rules.filter(
    (rule) => (!filter.role || rule.role === filter.role) && (!duty || rule.duty === duty),
  );
  const longest = Math.max(20, ...chosen.map(({ id }) => id.length));
  const lines = duties.flatMap(({ id, title, role }) => {
    const rules = chosen.filter((rule) => rule.duty === id);
    if (rules.length === 0) return [];
    const rows = table(
      [longest, Math.max(20, screen.width - longest - 4)],
      rules.map((rule) => [rule.id, rule.title]),
    );
    return [screen.paint('bold', `${id} ${title} (${role})`), ...rows.map((row) => `  ${row}`), ''];
  });
  return `${lines.join('\n')}\n${chosen.length} rules. See one with: ownership-lens rules ${chosen[0]?.id ?? 'ID'}\n`;
}

export function ruleById(id: string, screen: Terminal): string {
  const { rules } = ruleset();
  const rule = rules.find((one) => one.id.toLowerCase() === id.toLowerCase());
  if (rule) return rulePage(rule, screen);
  const near = rules
    .map((one) => one.id)
    .filter((one) => one.toLowerCase().includes(id.toLowerCase()) || one.startsWith(id.toUpperCase().split('-')[0]!));
  throw new Complaint(
    `rules ${id}`,
    'there is no such rule',
    near.length > 0 ? `Did you mean: ${near.slice(0, 8).join(', ')}?` : 'List them with: ownership-lens rules',
  );
}
