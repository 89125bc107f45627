import type { Report } from '../../../core/report';
import { mostlyFrom } from '../../../core/summarize';

/** A sentence on the rule that most findings come from, led by a space; nothing where no rule has more than half. */
export function mostBy(trust: Report['trust']): string {
  const rule = mostlyFrom(trust);
  return rule === undefined ? '' : ` Most by the rule ${rule}.`;
}
