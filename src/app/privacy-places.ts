import type { StoredBaseline } from './baseline-store';
import type { StoredDecisions } from './decisions-store';
import type { LedgerRow } from './ledger-row';
import type { StoredSettings } from './settings-store';
import type { StoredReport } from './stored-report';

/**
 * Every place in which account ids are stored: who is named there, and the same thing without them. What names nobody of
 * those who are gone is given back as it is.
 */
type Gone = ReadonlySet<string>;

const named = (...ids: readonly (string | undefined)[]): string[] => ids.filter((id): id is string => Boolean(id));

export const peopleInSettings = ({ settings }: StoredSettings): string[] =>
  settings.people.map(({ accountId }) => accountId);

/** A new version, so that a page which still shows the person cannot save them again. */
export function settingsWithout(stored: StoredSettings, gone: Gone): StoredSettings {
  const people = stored.settings.people.filter(({ accountId }) => !gone.has(accountId));
  if (people.length === stored.settings.people.length) return stored;
  return { ...stored, version: stored.version + 1, settings: { ...stored.settings, people } };
}

export const peopleInDecisions = ({ override, exceptions, disputes, handOver }: StoredDecisions): string[] =>
  named(
    override?.by,
    ...exceptions.map(({ by }) => by),
    ...disputes.map(({ by }) => by),
    handOver?.from,
    handOver?.to,
    handOver?.by,
  );

/** A decision outlives who made it, as nobody's; a hand-over from or to somebody who is gone can no longer be undone. */
export function decisionsWithout(stored: StoredDecisions, gone: Gone): StoredDecisions {
  if (!peopleInDecisions(stored).some((id) => gone.has(id))) return stored;
  const nobodys = <T extends { readonly by: string }>(made: T): T => (gone.has(made.by) ? { ...made, by: '' } : made);
  const { override, handOver, ...rest } = stored;
  const undoable = handOver && ![handOver.from, handOver.to].some((id) => id !== undefined && gone.has(id));
  return {
    ...rest,
    exceptions: rest.exceptions.map(nobodys),
    disputes: rest.disputes.map(nobodys),
    ...(override ? { override: nobodys(override) } : {}),
    ...(undoable ? { handOver: nobodys(handOver) } : {}),
  };
}

export const peopleInBaseline = ({ acts }: StoredBaseline): string[] => named(...acts.map(({ by }) => by));

export function baselineWithout(stored: StoredBaseline, gone: Gone): StoredBaseline {
  if (!peopleInBaseline(stored).some((id) => gone.has(id))) return stored;
  const acts = stored.acts.map(({ by, ...act }) => (by === undefined || gone.has(by) ? act : { ...act, by }));
  return { ...stored, acts };
}

export const peopleInRow = ({ accountId, assignee, owner }: LedgerRow): string[] => named(accountId, assignee, owner);

export function rowWithout(row: LedgerRow, gone: Gone): LedgerRow {
  if (!peopleInRow(row).some((id) => gone.has(id))) return row;
  const { accountId, assignee, owner, ...rest } = row;
  const kept = Object.entries({ accountId, assignee, owner }).filter(([, id]) => id !== undefined && !gone.has(id));
  return { ...rest, ...Object.fromEntries(kept) };
}

export const peopleInReport = ({ report }: StoredReport): string[] => Object.keys(report.tally.suggestedHolders);

export function reportWithout(stored: StoredReport, gone: Gone): StoredReport {
  if (!peopleInReport(stored).some((id) => gone.has(id))) return stored;
  const { tally } = stored.report;
  const suggestedHolders = Object.fromEntries(Object.entries(tally.suggestedHolders).filter(([id]) => !gone.has(id)));
  return { ...stored, report: { ...stored.report, tally: { ...tally, suggestedHolders } } };
}
