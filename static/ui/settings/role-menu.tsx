import type { Role } from '../../../src/core/role';
import { t } from '../words';
import { choiceOf, ROLE_CHOICES, rolesOf, type RoleChoice } from './role-choice';

interface RoleMenuProps {
  readonly label: string;
  readonly roles: readonly Role[] | undefined;
  readonly disabled: boolean;
  readonly change: (roles: Role[] | undefined) => void;
}

/** Chooses the roles of a person, group or space role; "Neither" is an answer, "Not set" is none. */
export const RoleMenu = ({ label, roles, disabled, change }: RoleMenuProps) => (
  <select
    aria-label={label}
    value={choiceOf(roles)}
    disabled={disabled}
    onChange={(event) => change(rolesOf(event.currentTarget.value as RoleChoice))}
  >
    {ROLE_CHOICES.map((choice) => (
      <option key={choice} value={choice}>
        {t(`settings.choice.${choice}`)}
      </option>
    ))}
  </select>
);
