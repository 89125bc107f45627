import { rolesOf, type RoleBook } from '../core/roles';
import type { HolderRole } from '../core/judged';
import type { JudgingBench } from './judging-bench';
import { cached } from './cache';
import { changedOutside, loadOutside, type Outside, type OutsideById } from './outside';
import { ledgerRows, ownPages } from './ledger';
import { WRONG_ROLE, type LedgerRow } from './ledger-row';
import { loadBook } from './role-book';
import { readingOf, type StoredRun } from './run';
import { inScope } from './scope';
import { SprintsSeen, type Asking } from './sprints-seen';

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
 * way that matters below it. What the host must be asked goes through `questions`.
 */
export async function survey(
  run: StoredRun,
  base: StoredRun | undefined,
  looks: ReadonlySet<string>,
  bench: JudgingBench,
  questions: Asking,
): Promise<Survey> {
  const now = new Date(bench.ports.clock.now()).toISOString();
  const codeOf = await roleCodes(run, base, bench, now);
  const unread = new Set<string>(looks);
  const check = async (row: LedgerRow) => {
    if (run.rounds > 0) return;
    if (isUntimed(row, run, bench) || (await mismatched(row, codeOf))) unread.add(row.id);
  };
  if (!base) {
    const alive = await checkAll(run, check, bench);
    return { unread: [...unread], aged: [], alive };
  }

  const own = await ownRows(run, bench);
  for (const row of own.rows.values()) await check(row);
  const changed = new Set<string>([...looks, ...own.gone]);
  const parents = new Map<string, string | undefined>();
  await addOutside(run, base, own, { changed, parents }, bench, questions);
  for (const { id, parent } of own.rows.values()) parents.set(id, parent);
  const aged: string[] = [];
  const below: string[] = [];
  const sprints = new SprintsSeen();
  const reading = readingOf(base);
  for await (const rows of ledgerRows(bench.ports, base, 'all'))
    for (const row of rows) {
      const fresh = own.rows.get(row.id);
      if (fresh && mattersBelow(row, fresh, reading)) changed.add(row.id);
      if (fresh || own.gone.has(row.id)) continue;
      if (!inScope(row, run.scope, now)) aged.push(row.id);
      else {
        below.push(row.id);
        parents.set(row.id, row.parent);
        sprints.note(row);
        if (isDue(row, now) || isUntimed(row, base, bench) || (await mismatched(row, codeOf))) unread.add(row.id);
      }
    }
  if (run.rounds === 0) for (const id of await sprints.changed(bench.ports, questions)) unread.add(id);
  for (const id of below) if (isBelow(id, parents, changed)) unread.add(id);
  return { unread: [...unread], aged, alive: own.rows.size + below.length };
}

/** True for a wrong role whose time of assignment was not asked for, because grace was shorter when it was read. */
const isUntimed = ({ heldSince, findings }: LedgerRow, { graceDays }: StoredRun, { stored }: JudgingBench): boolean =>
  graceDays !== undefined &&
  graceDays < stored.settings.graceDays &&
  heldSince === undefined &&
  findings.some(({ kind }) => WRONG_ROLE.includes(kind));

const isDue = ({ due }: LedgerRow, now: string): boolean => due !== undefined && due <= now;

/** Items of other projects take their place in the hierarchy; those that are not what they were have changed. */
async function addOutside(
  run: StoredRun,
  base: StoredRun,
  own: Own,
  { changed, parents }: { changed: Set<string>; parents: Map<string, string | undefined> },
  bench: JudgingBench,
  questions: Asking,
): Promise<void> {
  const before = await loadOutside(bench.ports, base);
  for (const [id, { parent }] of Object.entries({ ...before, ...own.outside })) parents.set(id, parent);
  if (run.rounds > 0) return;
  for (const id of await changedOutside({ ...own.outside, ...before }, bench, questions)) changed.add(id);
}

/** Checks the last reading of each item that a run has read itself, and counts them: of a full run they are too many to hold. */
async function checkAll(run: StoredRun, check: (row: LedgerRow) => Promise<void>, { ports }: JudgingBench) {
  const seen = new Set<string>();
  let alive = 0;
  for await (const { rows, rejected, gone } of ownPages(ports, run)) {
    const fresh = rows.filter(({ id }) => !seen.has(id));
    alive += fresh.length;
    for (const row of fresh) await check(row);
    for (const { id } of [...rows, ...rejected]) seen.add(id);
    for (const id of gone) seen.add(id);
  }
  return alive;
}

interface Own {
  readonly rows: ReadonlyMap<string, LedgerRow>;
  readonly gone: ReadonlySet<string>;
  readonly outside: OutsideById;
}

/** What a run has read itself: the last reading of each item counts. */
async function ownRows(run: StoredRun, { ports }: JudgingBench): Promise<Own> {
  const outside: Record<string, Outside> = {};
  const rows = new Map<string, LedgerRow>();
  const gone = new Set<string>();
  for await (const page of ownPages(ports, run)) {
    const known = (id: string) => rows.has(id) || gone.has(id);
    const leaving = [...page.gone, ...page.rejected.map(({ id }) => id)].filter((id) => !known(id));
    for (const row of page.rows) if (!known(row.id)) rows.set(row.id, row);
    leaving.forEach((id) => gone.add(id));
    for (const [id, one] of Object.entries(page.outside ?? {})) outside[id] ??= one;
  }
  return { rows, gone, outside };
}

/**
 * True where an item changed in a way that matters below it, or changed at all while the base was read: then what lies below
 * it may have been judged before the change.
 */
const mattersBelow = (before: LedgerRow, after: LedgerRow, base: ReturnType<typeof readingOf>): boolean =>
  facts(before) !== facts(after) || (after.level > 0 && after.updated >= base.from && after.updated <= base.until);

/** Who holds an item and where it stands matters below it; the rest only of PM work, which may itself lack an owner. */
const facts = (row: LedgerRow): string =>
  JSON.stringify([
    [row.type, row.level, row.parent],
    [row.holder, row.accountId, row.assignee, row.owner],
    row.call === 'PM' && [row.category, row.due, row.findings.map(({ kind }) => kind)],
  ]);

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
  { ports, project, stored }: JudgingBench,
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
