import { actsOnType } from './activity';
import type { IssueRecord, OwnershipProperty, Ports, PropertyWrite } from './ports';
import { loadSettings, type StoredSettings } from './settings-store';

/** Properties that name a finding, by issue id. */
export type Published = Map<string, OwnershipProperty>;

/** Things that one call reads or writes. */
const LOT = 100;

/**
 * Of items that left a project's audit, those whose property still names a finding. Where one has moved to another project
 * that publishes its own, the finding is that project's.
 */
export async function stillPublished(
  ports: Pick<Ports, 'issues' | 'store'>,
  projectId: string,
  issueIds: readonly string[],
): Promise<Published> {
  const left: Published = new Map();
  for (let start = 0; start < issueIds.length; start += LOT)
    for (const issue of await ports.issues.byId(issueIds.slice(start, start + LOT))) {
      if (issue.property?.finding === undefined) continue;
      const elsewhere = issue.projectId !== projectId && publishes(await loadSettings(ports, issue.projectId), issue);
      if (!elsewhere) left.set(issue.id, issue.property);
    }
  return left;
}

/** True where an item of this type has its finding published. */
export const publishes = ({ settings }: StoredSettings, { typeId }: Pick<IssueRecord, 'typeId'>): boolean =>
  settings.active && settings.publishFindings && actsOnType(settings, typeId);

/** Takes findings out of properties; what else they say stays. */
export async function withdraw(
  { properties }: Pick<Ports, 'properties'>,
  published: Iterable<readonly [string, OwnershipProperty]>,
): Promise<void> {
  const writes = [...published].map(([issueId, { finding: _, ...value }]): PropertyWrite => ({ issueId, value }));
  for (let start = 0; start < writes.length; start += LOT) await properties.writeMany(writes.slice(start, start + LOT));
}
