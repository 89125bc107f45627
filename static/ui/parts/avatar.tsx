import type { Person } from '../../../src/app/api';

const initials = (name: string): string =>
  name
    .split(/\s+/)
    .slice(0, 2)
    .map((part) => [...part][0] ?? '')
    .join('')
    .toUpperCase();

/** A person's picture, or their initials, and their name. */
export const PersonName = ({ person }: { person: Person }) => (
  <span class="person">
    <span class="avatar" aria-hidden="true">
      {person.avatarUrl ? <img src={person.avatarUrl} alt="" /> : initials(person.name)}
    </span>
    <span>{person.name}</span>
  </span>
);
