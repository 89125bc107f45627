import type { Report } from '../../../src/core/report';
import type { Host } from '../host';
import type { View } from './filters';
import type { Names } from './row-source';
import type { Titles } from './titles';

/** What every part of a report works with. */
export interface ReportParts {
  readonly host: Host;
  readonly report: Report;
  /** Titles of the rules that the report names, by id. */
  readonly ruleTitles: Readonly<Record<string, string>>;
  readonly titles: Titles;
  /** Names behind ids, as far as rows have brought them. */
  readonly names: Names;
  /** Reads names of sprints, which are needed only where they are looked at. */
  readonly nameSprints: () => void;
  /** Shows rows in the table below, by these filters alone. */
  readonly showRows: (filters: Partial<View>) => void;
}
