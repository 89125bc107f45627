import type { Verdict } from '../core/verdict';
import type { AncestorShelf } from './ancestors';
import type { AuditScope } from './api';
import type { App } from './app';
import type { DecisionsOf } from './known';
import type { Past } from './ledger-entry';
import type { IssueRecord, Ports, ProjectRecord } from './ports';
import type { StoredSettings } from './settings-store';

/** What a page is judged by. */
export interface JudgingBench {
  readonly ports: Ports;
  readonly app: App;
  readonly project: ProjectRecord;
  readonly stored: StoredSettings;
  readonly past: Past;
  readonly shelf: AncestorShelf;
  /** Verdicts of records that other pages know too: what lies above many is judged once. */
  readonly verdicts: WeakMap<IssueRecord, Verdict>;
  /** How decisions are read; by the key of each issue where absent. */
  readonly decisionsOf?: DecisionsOf;
  readonly scope: AuditScope;
}
