import type { Answer } from './jira/call';
import type { Json } from './model';
import type { Site } from './site';

const MOST = 90;
const FORMER = 'Former user';

/** Closes a person's account: the name goes, the account id stays where it stands. */
export function closeAccount(site: Site, accountId: string): void {
  const { emailAddress: _, ...person } = personOf(site, accountId);
  const closedAt = new Date(site.clock.now()).toISOString();
  site.people.set(accountId, { ...person, displayName: FORMER, active: false, groups: [], closedAt });
}

/** Changes what a person's profile tells. */
export function changeProfile(site: Site, accountId: string, displayName: string): void {
  const changedAt = new Date(site.clock.now()).toISOString();
  site.people.set(accountId, { ...personOf(site, accountId), displayName, changedAt });
}

function personOf(site: Site, accountId: string) {
  const person = site.people.get(accountId);
  if (!person) throw new Error(`the site has no person ${accountId}`);
  return person;
}

/**
 * Answers an app's report of the people it keeps data of (`privacy.reportPersonalData`): 200 with those whose account was
 * closed or whose data changed after `updatedAt`, 204 where there is none.
 */
export function reportAccounts(site: Site, body: Json): Answer {
  const accounts = (body as { accounts?: Json } | null)?.accounts;
  if (!Array.isArray(accounts) || accounts.length === 0 || accounts.length > MOST) return invalid;
  const reported = accounts as readonly { accountId?: Json; updatedAt?: Json }[];
  if (!reported.every(isReport)) return invalid;
  const updates = reported.flatMap(({ accountId, updatedAt }) => {
    const person = site.people.get(accountId);
    if (person?.closedAt !== undefined) return [{ accountId, status: 'closed' }];
    const fresh = Date.parse(person?.changedAt ?? '') > Date.parse(updatedAt);
    return fresh ? [{ accountId, status: 'updated' }] : [];
  });
  return updates.length === 0 ? { status: 204 } : { status: 200, body: { accounts: updates } };
}

const invalid: Answer = { status: 400, body: { message: `A report names 1 to ${MOST} accounts with updatedAt.` } };

function isReport(one: { accountId?: Json; updatedAt?: Json }): one is { accountId: string; updatedAt: string } {
  const { accountId, updatedAt } = one;
  return typeof accountId === 'string' && typeof updatedAt === 'string' && !Number.isNaN(Date.parse(updatedAt));
}
