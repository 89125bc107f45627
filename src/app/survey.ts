import { rolesOf, type RoleBook } from '../core/roles';
import type { HolderRole } from '../core/judged';
import type { Bench } from './audit-page';
import { cached } from './cache';
import { ledgerRows, ownPages } from './ledger';
import type { LedgerRow } from './ledger-row';
import { loadBook } from './role-book';
import type { StoredRun } from './run';
import { inScope } from './scope';

/** What a run still has to read, found by going through all stored rows: nobody is asked but for people's groups. */
export interface Survey {
  /** Ids to be read by id. */
  readonly unread: readonly string[];
  /** Rows that have left the scope by the passing of time. */
  readonly aged: readonly string[];
  /** Items that the ledger holds, those above left out. */
  readonly alive: number;
}

/** Hierarchies are climbed so far. */
const HEIGHT = 5;

/**
 * Goes through a run's own pages and the rows below them. To be read are: items that somebody pointed at (`looks`), those
 * that time alone may have changed, those of people whose roles changed, and everything below an item that changed in a
 * way that matters below it.
 */
export async function survey(
  run: StoredRun,
  base: StoredRun | undefined,
  looks: ReadonlySet<string>,
  bench: Bench,
): Promise<Survey> {
  const { ports, stored } = bench;
  const now = new Date(ports.clock.now()).toISOString();
  const own = await ownRows(run, bench);
  const codeOf = await roleCodes(run, base, bench, now);
  const settingsChanged = base !== undefined && base.settingsVersion !== stored.version;
  const parents = new Map([...own.rows].map(([id, { parent }]) => [id, parent]));
  const changed = new Set<string>(looks);
  const unread = new Set<string>(looks);
  const aged: string[] = [];
  let alive = own.rows.size;
  for (const id of own.gone) changed.add(id);
  for (const [id, row] of own.rows) if (run.rounds === 0 && (await mismatched(row, codeOf))) unread.add(id);
  if (base) {
    for await (const rows of ledgerRows(ports, base, 'all')) {
      for (const row of rows) {
        const fresh = own.rows.get(row.id);
        if (fresh) {
          if (facts(fresh) !== facts(row) || changedMeanwhile(fresh, base)) changed.add(row.id);
          continue;
        }
        if (own.gone.has(row.id)) continue;
        if (!inScope(row, run.scope, now)) {
          aged.push(row.id);
          continue;
        }
        alive += 1;
        parents.set(row.id, row.parent);
        const due = row.due !== undefined && row.due <= now;
        if (due || (settingsChanged && row.foreign) || (await mismatched(row, codeOf))) unread.add(row.id);
      }
    }
    for (const id of parents.keys()) if (!own.rows.has(id) && isBelow(id, parents, changed)) unread.add(id);
  }
  return { unread: [...unread], aged, alive };
}

/** What a run has read itself: the last reading of each item counts. */
async function ownRows(run: StoredRun, { ports }: Bench): Promise<{ rows: Map<string, LedgerRow>; gone: Set<string> }> {
  const rows = new Map<string, LedgerRow>();
  const gone = new Set<string>();
  for await (const page of ownPages(ports, run)) {
    const known = (id: string) => rows.has(id) || gone.has(id);
    const leaving = [...page.gone, ...page.rejected.map(({ id }) => id)].filter((id) => !known(id));
    for (const row of page.rows) if (!known(row.id)) rows.set(row.id, row);
    leaving.forEach((id) => gone.add(id));
  }
  return { rows, gone };
}

/** What of an item matters to those below it. */
const facts = (row: LedgerRow): string =>
  JSON.stringify([
    row.call,
    row.category,
    row.type,
    row.level,
    row.parent,
    row.holder,
    row.accountId,
    row.assignee,
    row.owner,
    row.due,
    row.findings.map(({ kind }) => kind),
  ]);

/** An item that changed while the base was read: what lies below it may have been judged before the change. */
const changedMeanwhile = ({ level, updated }: LedgerRow, { startedAt, finishedAt }: StoredRun): boolean =>
  level > 0 && updated >= startedAt && updated <= (finishedAt ?? startedAt);

function isBelow(id: string, parents: ReadonlyMap<string, string | undefined>, changed: ReadonlySet<string>): boolean {
  let above = parents.get(id);
  for (let height = 0; above !== undefined && height < HEIGHT; height += 1) {
    if (changed.has(above)) return true;
    above = parents.get(above);
  }
  return false;
}

/** A person's role as rows count it today; undefined where a row alone cannot tell. */
type CodeOf = (accountId: string) => Promise<HolderRole | undefined>;

/** True where a row was judged while the people it names had other roles. */
async function mismatched({ accountId, assignee, owner, holder }: LedgerRow, codeOf: CodeOf): Promise<boolean> {
  if (accountId === undefined) return false;
  const code = await codeOf(accountId);
  if (code !== undefined && holder !== 'nobody' && code !== holder) return true;
  if (assignee === undefined || assignee === accountId || owner !== undefined) return false;
  const other = await codeOf(assignee);
  return other !== undefined && other !== 'other';
}

/**
 * Roles by account id. Groups cost points, so they are asked for only where settings changed or all is compared anyway.
 * Whose role depends on the place is left out: a change of that judges everything anew (`judgedBy`).
 */
async function roleCodes(
  run: StoredRun,
  base: StoredRun | undefined,
  { ports, project, stored }: Bench,
  now: string,
): Promise<CodeOf> {
  const book = await loadBook(ports, project, stored);
  const grouped = book.groups.length > 0 || book.projectRoles.some(({ groupIds }) => groupIds.length > 0);
  const asks = run.sweptAt !== base?.sweptAt || base.settingsVersion !== stored.version;
  const codes = new Map<string, HolderRole | undefined>();
  return async (accountId) => {
    if (codes.has(accountId)) return codes.get(accountId);
    const code = placed(book, accountId) ? undefined : await codeIn(book, accountId);
    codes.set(accountId, code);
    return code;
  };

  async function codeIn(book: RoleBook, accountId: string): Promise<HolderRole | undefined> {
    const own = rolesOf(book, { accountId, groups: [] }, { on: now });
    if (own.source === 'entry' || !grouped) return codeOfRoles(own.confirmed);
    if (!asks) return undefined;
    const groups = await cached(ports.cache, `groups:${accountId}`, 300, () => ports.people.groupsOf(accountId));
    return codeOfRoles(rolesOf(book, { accountId, groups }, { on: now }).confirmed);
  }
}

const placed = ({ entries, leads, componentLeads }: RoleBook, accountId: string): boolean =>
  entries.some((entry) => entry.accountId === accountId && (entry.within?.length ?? 0) > 0) ||
  (leads !== undefined && Object.values(componentLeads).includes(accountId));

const codeOfRoles = (confirmed: readonly ('PO' | 'PM')[]): HolderRole =>
  confirmed.length > 1 ? 'both' : (confirmed[0] ?? 'other');
