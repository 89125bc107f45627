import { useState } from 'preact/hooks';
import type { Person } from '../../../src/app/api';

const initials = (name: string): string =>
  name
    .split(/\s+/)
    .slice(0, 2)
    .map((part) => [...part][0] ?? '')
    .join('')
    .toUpperCase();

/** A person's picture, or their initials where there is none or it does not load, and their name. */
export function PersonName({ person }: { person: Person }) {
  const [broken, setBroken] = useState(false);
  const picture = person.avatarUrl && !broken;
  return (
    <span class="person">
      <span class="avatar" aria-hidden="true">
        {picture ? <img src={person.avatarUrl} alt="" onError={() => setBroken(true)} /> : initials(person.name)}
      </span>
      <span>{person.name}</span>
    </span>
  );
}
