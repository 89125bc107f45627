import type { Person } from '../../model';
import type { Site } from '../../site';

const SIZES = ['48x48', '24x24', '16x16', '32x32'] as const;

const HUES = [210, 265, 150, 30, 330, 185];

/** A disc in a colour of its own: the workshop has no internet to load pictures from, and Jira's policy lets data through. */
function disc(id: string): string {
  const hue = HUES[[...id].reduce((sum, letter) => sum + letter.charCodeAt(0), 0) % HUES.length];
  const shapes = `<circle cx="12" cy="9" r="4" fill="#fff"/><path d="M4 22a8 8 0 0 1 16 0z" fill="#fff"/>`;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24"><path d="M0 0h24v24H0z" fill="hsl(${hue} 45% 50%)"/>${shapes}</svg>`;
  return `data:image/svg+xml,${encodeURIComponent(svg)}`;
}

/** Addresses of a picture in Jira's four sizes. */
export function avatarUrls(site: Site, kind: string, id: string): Record<(typeof SIZES)[number], string> {
  const url = (size: string) =>
    kind === 'user'
      ? disc(id)
      : `${site.baseUrl}/rest/api/3/universal_avatar/view/type/${kind}/avatar/${encodeURIComponent(id)}?size=${size}`;
  return Object.fromEntries(SIZES.map((size) => [size, url(size)])) as Record<(typeof SIZES)[number], string>;
}

/** A person as Jira shows them to others: no mail address. */
export function personShape(site: Site, person: Person) {
  return {
    self: `${site.baseUrl}/rest/api/3/user?accountId=${encodeURIComponent(person.accountId)}`,
    accountId: person.accountId,
    avatarUrls: avatarUrls(site, 'user', person.accountId),
    displayName: person.displayName,
    active: person.active,
    timeZone: person.timeZone,
    accountType: person.accountType,
  };
}

/** The person of an account id; null where there is none or the account is gone. */
export function personById(site: Site, accountId: string | undefined) {
  const person = accountId ? site.people.get(accountId) : undefined;
  return person ? personShape(site, person) : null;
}
