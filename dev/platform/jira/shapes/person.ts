import type { Person } from '../../model';
import type { Site } from '../../site';

const SIZES = ['48x48', '24x24', '16x16', '32x32'] as const;

/** Addresses of a picture in Jira's four sizes. */
export function avatarUrls(site: Site, kind: string, id: string): Record<(typeof SIZES)[number], string> {
  const url = (size: string) =>
    `${site.baseUrl}/rest/api/3/universal_avatar/view/type/${kind}/avatar/${encodeURIComponent(id)}?size=${size}`;
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
