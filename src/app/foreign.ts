import { contentHash } from '../core/hash';
import type { Known } from './assess';
import type { Bench } from './audit-page';
import { keys } from './keys';
import { loadKnown } from './known';
import type { IssueRecord, Ports } from './ports';
import type { StoredRun } from './run';

/** An item of another project that lies above items of this one: no search for this project's changes shows its changes. */
export interface Foreign {
  readonly parent?: string;
  /** Hash of what of it matters to the items below. */
  readonly print: string;
}

export type ForeignById = Readonly<Record<string, Foreign>>;

/** Records that one call gives, and foreign items in one stored value. */
const BATCH = 100;
const PART = 2000;

/** The foreign items among what is known. */
export const foreignIn = (known: Known, projectId: string): ForeignById =>
  Object.fromEntries(
    [...known.issues.values()]
      .filter((issue) => issue.projectId !== projectId)
      .map((issue) => [issue.id, foreign(issue, known)]),
  );

function foreign(issue: IssueRecord, { judge, roles, now }: Known): Foreign {
  const { call, evidence } = judge.classify(issue.item);
  const holder = (person: IssueRecord['assignee']) =>
    person ? [person.accountId, roles(person.accountId, { on: now })] : [];
  const print = contentHash({
    call,
    rules: evidence.map(({ rule }) => rule),
    held: [holder(issue.owner), holder(issue.assignee)],
    category: issue.category,
    type: issue.typeId,
    level: issue.level,
    parent: issue.parentId ?? '',
    project: issue.projectId,
    created: issue.created,
  });
  return issue.parentId === undefined ? { print } : { parent: issue.parentId, print };
}

/** Reads the foreign items again; gives those that are not what they were, or are gone. */
export async function changedForeign(before: ForeignById, bench: Bench): Promise<string[]> {
  const { ports, app, project, stored } = bench;
  const { ownerField } = stored.settings;
  const changed: string[] = [];
  const ids = Object.keys(before);
  for (let start = 0; start < ids.length; start += BATCH) {
    const some = ids.slice(start, start + BATCH);
    const found = await ports.issues.byId(some, undefined, ownerField ? { ownerField } : {});
    const now = foreignIn(await loadKnown(ports, app, project, stored, found), project.id);
    changed.push(...some.filter((id) => now[id]?.print !== before[id]?.print));
  }
  return changed;
}

export async function storeForeign(
  { store }: Pick<Ports, 'store'>,
  { projectId, id }: StoredRun,
  all: ForeignById,
): Promise<number> {
  const entries = Object.entries(all);
  const parts = Math.ceil(entries.length / PART);
  for (let part = 0; part < parts; part += 1)
    await store.set(
      keys.foreign(projectId, id, part),
      Object.fromEntries(entries.slice(part * PART, (part + 1) * PART)),
    );
  return parts;
}

export async function loadForeign(
  { store }: Pick<Ports, 'store'>,
  run: StoredRun | undefined,
): Promise<Record<string, Foreign>> {
  const all: Record<string, Foreign> = {};
  for (let part = 0; run && part < (run.foreign ?? 0); part += 1)
    Object.assign(all, await store.get<ForeignById>(keys.foreign(run.projectId, run.id, part)));
  return all;
}
