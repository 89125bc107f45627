import type { OwnershipProperty } from '../../app/ports';
import { at, text } from '../../formats/jira-json';

const roles: readonly OwnershipProperty['role'][] = ['PO', 'PM', 'shared', 'unclear'];

/** Anyone who may edit an issue may edit its property: what is not in our form is as good as none. */
export function toProperty(value: unknown): OwnershipProperty | undefined {
  const role = roles.find((known) => known === at(value, 'role'));
  const ruleset = text(at(value, 'ruleset'));
  const settings = at(value, 'settings');
  if (!role || !ruleset || typeof settings !== 'number') return undefined;
  const finding = text(at(value, 'finding'));
  return { role, ruleset, settings, ...(finding && { finding }) };
}
