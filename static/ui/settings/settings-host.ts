import type { Person } from '../../../src/app/api';
import type { Host, IssueLink } from '../host';

export interface FoundItem extends IssueLink {
  readonly id: string;
  readonly projectId: string;
}

/** A host that shows the settings of a project. */
export interface SettingsHost extends Host {
  /** The work item with this key or id as the viewer may read it; `undefined` where there is none for them. */
  findItem(keyOrId: string): Promise<FoundItem | undefined>;
  /** People by account id; those that the host does not tell are left out. */
  people(accountIds: readonly string[]): Promise<ReadonlyMap<string, Person>>;
}
