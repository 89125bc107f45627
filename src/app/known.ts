import { teamOwners } from '../core/team-owners';
import { withAncestors, type AncestorShelf } from './ancestors';
import type { App } from './app';
import { placeIds, type Known } from './assess';
import { loadAllDecisions, type IssuePlace, type StoredDecisions } from './decisions-store';
import { policyOf } from './policy';
import type { IssueRecord, Ports, ProjectRecord } from './ports';
import { loadBook, rolesOfPeople } from './role-book';
import type { StoredSettings } from './settings-store';

export type DecisionsOf = (issues: readonly IssuePlace[]) => Promise<ReadonlyMap<string, StoredDecisions>>;

/** Loads what assessing these issues needs: what is above them, decisions, and the roles of everybody who holds anything. */
export async function loadKnown(
  ports: Ports,
  app: App,
  project: ProjectRecord,
  stored: StoredSettings,
  issues: readonly IssueRecord[],
  shelf?: AncestorShelf,
  decisionsOf: DecisionsOf = (places) => loadAllDecisions(ports, places),
): Promise<Known> {
  const { settings } = stored;
  const now = new Date(ports.clock.now()).toISOString();
  const [all, book] = await Promise.all([
    withAncestors(ports, issues, settings.ownerField, shelf),
    loadBook(ports, project, stored),
  ]);
  const records = [...all.values()];
  const people = records.flatMap(({ owner, assignee }) => [owner, assignee].filter((person) => person !== undefined));
  const owners = records.flatMap((issue) => teamOwners(book, placeIds(issue), now)).map((accountId) => ({ accountId }));
  const [roles, decisions] = await Promise.all([
    rolesOfPeople(ports, book, [...people, ...owners]),
    decisionsOf(records),
  ]);
  return {
    issues: all,
    decisions,
    settings,
    policy: policyOf(settings, book, now),
    book,
    roles,
    judge: app.judge,
    now,
  };
}
