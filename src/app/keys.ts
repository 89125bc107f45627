/**
 * Every key the app stores under. Ids are the host's; a run's id holds letters and digits only.
 *
 * | key | value | written by |
 * | --- | --- | --- |
 * | `settings:<project>` | `StoredSettings` | settings page |
 * | `decisions:<issue>` | `StoredDecisions` | card |
 * | `decided:<project>:<issue>` | `1`: the issue has decisions | card |
 * | `decided:<project>` | `RecentlyDecided`: ids of the last decisions, which a listing may not show yet | card |
 * | `run:<project>` | `RunPointer`: newest run, newest finished one, runs to clear away | audit |
 * | `audit:<project>:<run>:run` | `StoredRun`, until it is done | audit |
 * | `audit:<project>:<run>:done` | `StoredRun`, once it is done | audit, at its end |
 * | `audit:<project>:<run>:cancel` | time of the wish to cancel | audit page |
 * | `audit:<project>:<run>:page:<n>` | `LedgerPage`: packed rows, rejected, ids that are gone | audit |
 * | `audit:<project>:<run>:found:<n>` | `PackedRows` of a layer with findings only | audit, at its end |
 * | `audit:<project>:<run>:todo:<n>` | ids that a run still has to read | audit |
 * | `audit:<project>:<run>:asked:<n>` | answers of a plan that is paused: by question, the ids | audit, out of points or time |
 * | `audit:<project>:<run>:heard:<round>:<n>` | notes (`look`) that a run has heard of, with when they were made | audit |
 * | `audit:<project>:<run>:gone:<n>` | findings that no longer stand | audit, at its end |
 * | `audit:<project>:<run>:touched:<n>` | ids that a layer knows better than those below it | audit, at its end |
 * | `audit:<project>:<run>:outside:<n>` | items of other projects that lie above items of this one | audit, at its end |
 * | `audit:<project>:<run>:swept:<n>` | ids that the host has | audit, where it compares ids |
 * | `audit:<project>:<run>:mailed` | time at which its mail was about to go out | audit, at its end |
 * | `audit:<project>:<run>:report`, `…:report:<part>` | `Report` as JSON, in parts | audit |
 * | `audit:<project>:-count` | `StoredCount`: a recount that is due soon | card, settings page |
 * | `audit:<project>:-withdrawn` | when published findings were last taken back | settings page |
 * | `history:<project>` | `HistoryEntry` of finished runs, oldest first | audit, at its end |
 * | `look:<project>:<issue>` | when it was noted: deleted, moved away, or counted otherwise, since the last run | triggers, card |
 * | `active:<project>` | `1`: the app acts in it | settings page |
 * | `baseline:<project>`, `baseline:<project>:<part>` | `StoredBaseline`, its entries in parts | audit page |
 * | `schedule:<project>` | the last slot of the schedule that was served | schedule |
 * | `site` | `StoredSiteSettings` | global page |
 * | `fields` | the site's fields that matter, kept an hour | whoever reads a work item |
 * | `health:<project>` | `StoredHealth` | triggers, audit |
 * | `points:<project>` | points that the project's audits spent in this hour | audit |
 * | `removal:<project>` | `StoredRemoval`, while it runs | remove everything |
 * | `withdrawal:<project>` | `StoredWithdrawal`, while published findings are taken back | settings page |
 * | `troubles:<project>` | `StoredTroubles`: what last went wrong while nobody waited | schedule, mail, personal data |
 * | `erasure:<project>` | `StoredErasure`, while it runs | personal data |
 * | `privacy` | `StoredSweep`: the weekly report of people | personal data |
 * | `privacy:<set>:<part>` | people who are known, while they are reported | personal data |
 */
export const keys = {
  settings: (projectId: string) => `${keys.allSettings()}${safe(projectId)}`,
  allSettings: () => 'settings:',
  decisions: (issueId: string) => `decisions:${safe(issueId)}`,
  allDecided: () => 'decided:',
  decided: (projectId: string, issueId: string) => `${keys.decidedIn(projectId)}${safe(issueId)}`,
  recentlyDecided: (projectId: string) => `${keys.allDecided()}${safe(projectId)}`,
  decidedIn: (projectId: string) => `${keys.recentlyDecided(projectId)}:`,
  runs: (projectId: string) => `run:${safe(projectId)}`,
  audits: (projectId: string) => `audit:${safe(projectId)}:`,
  audit: (projectId: string, runId: string) => `${keys.audits(projectId)}${safe(runId)}:`,
  run: (projectId: string, runId: string) => `${keys.audit(projectId, runId)}run`,
  done: (projectId: string, runId: string) => `${keys.audit(projectId, runId)}done`,
  cancel: (projectId: string, runId: string) => `${keys.audit(projectId, runId)}cancel`,
  /** No run is named like these two. */
  recount: (projectId: string) => `${keys.audits(projectId)}-count`,
  withdrawn: (projectId: string) => `${keys.audits(projectId)}-withdrawn`,
  page: (projectId: string, runId: string, page: number) => `${keys.audit(projectId, runId)}page:${page}`,
  /** Rows as version 0.1.0 stored them. */
  rows1: (projectId: string, runId: string, only: RowsKind, page: number, part: number) =>
    `${keys.audit(projectId, runId)}${only === 'findings' ? 'found' : 'rows'}:${page}:${part}`,
  found: (projectId: string, runId: string, sheet: number) => `${keys.audit(projectId, runId)}found:${sheet}`,
  touched: (projectId: string, runId: string, part: number) => `${keys.audit(projectId, runId)}touched:${part}`,
  outside: (projectId: string, runId: string, part: number) => `${keys.audit(projectId, runId)}outside:${part}`,
  swept: (projectId: string, runId: string, part: number) => `${keys.audit(projectId, runId)}swept:${part}`,
  todo: (projectId: string, runId: string, part: number) => `${keys.audit(projectId, runId)}todo:${part}`,
  asked: (projectId: string, runId: string, part: number) => `${keys.audit(projectId, runId)}asked:${part}`,
  heard: (projectId: string, runId: string, round: number, part: number) =>
    `${keys.audit(projectId, runId)}heard:${round}:${part}`,
  allGone: (projectId: string, runId: string) => `${keys.audit(projectId, runId)}gone:`,
  goneFindings: (projectId: string, runId: string, part: number) => `${keys.allGone(projectId, runId)}${part}`,
  mailed: (projectId: string, runId: string) => `${keys.audit(projectId, runId)}mailed`,
  report: (projectId: string, runId: string) => `${keys.audit(projectId, runId)}report`,
  history: (projectId: string) => `history:${safe(projectId)}`,
  look: (projectId: string, issueId: string) => `${keys.looksIn(projectId)}${safe(issueId)}`,
  looksIn: (projectId: string) => `look:${safe(projectId)}:`,
  active: (projectId: string) => `active:${safe(projectId)}`,
  allActive: () => 'active:',
  baseline: (projectId: string) => `baseline:${safe(projectId)}`,
  baselineParts: (projectId: string) => `baseline:${safe(projectId)}:`,
  baselinePart: (projectId: string, part: number) => `${keys.baselineParts(projectId)}${part}`,
  schedule: (projectId: string) => `schedule:${safe(projectId)}`,
  site: () => 'site',
  fields: () => 'fields',
  health: (projectId: string) => `health:${safe(projectId)}`,
  points: (projectId: string) => `points:${safe(projectId)}`,
  removal: (projectId: string) => `${keys.allRemovals()}${safe(projectId)}`,
  allRemovals: () => 'removal:',
  withdrawal: (projectId: string) => `${keys.allWithdrawals()}${safe(projectId)}`,
  allWithdrawals: () => 'withdrawal:',
  troubles: (projectId: string) => `troubles:${safe(projectId)}`,
  erasure: (projectId: string) => `${keys.allErasures()}${safe(projectId)}`,
  allErasures: () => 'erasure:',
  privacy: () => 'privacy',
  privacyParts: () => 'privacy:',
  privacyPart: (set: number, part: number) => `${keys.privacyParts()}${set}:${part}`,
} as const;

export type RowsKind = 'findings' | 'all';

/** The id that a key ends with, after a prefix: the opposite of how ids are written into keys. */
export const idAfter = (prefix: string, key: string): string =>
  decodeURIComponent(key.slice(prefix.length).replace(/#/g, '%'));

/** What a store takes as a key (Forge facts, limits). */
export const KEY_PATTERN = /^(?!\s+$)[a-zA-Z0-9:._\s-#]+$/;
export const MAX_KEY_LENGTH = 500;
/** Bytes of JSON that a value may take, and what we fill at most. */
export const MAX_VALUE_BYTES = 240 * 1024;
export const FULL_VALUE_BYTES = 200 * 1024;

/** Ids are claims until a guard has read the thing; whatever else they hold must not reach into another key. */
const safe = (id: string): string =>
  encodeURIComponent(id)
    .replace(/%/g, '#')
    .replace(/[!'()*~]/g, '_');
