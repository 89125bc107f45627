import { contentHash } from '../core/hash';
import type { Known } from './assess';
import type { JudgingBench } from './judging-bench';
import { keys } from './keys';
import { loadKnown } from './known';
import type { IssueRecord, Ports } from './ports';
import type { StoredRun } from './run';
import type { Asking } from './sprints-seen';

/**
 * An item outside the audit that lies above items in it: of another project, of a type that is not audited, or done long ago.
 * No row says what it was, and no search for this project's changes need show what it becomes.
 */
export interface Outside {
  readonly parent?: string;
  /** Hash of what of it matters to the items below. */
  readonly print: string;
}

export type OutsideById = Readonly<Record<string, Outside>>;

/** Records that one call gives, and outside items in one stored value. */
const BATCH = 100;
const PART = 2000;

/** What lies above audited items among what is known, without being one of them. */
export const outsideIn = (known: Known, audited: (issue: IssueRecord) => boolean): OutsideById =>
  Object.fromEntries(
    [...known.issues.values()].filter((issue) => !audited(issue)).map((issue) => [issue.id, outside(issue, known)]),
  );

function outside(issue: IssueRecord, { judge, roles, now }: Known): Outside {
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

/** Reads the outside items again; gives those that are not what they were, or are gone. */
export async function changedOutside(before: OutsideById, bench: JudgingBench, questions: Asking): Promise<string[]> {
  const { ports, app, project, stored } = bench;
  const { ownerField } = stored.settings;
  const changed: string[] = [];
  const ids = Object.keys(before);
  for (let start = 0; start < ids.length; start += BATCH) {
    const some = ids.slice(start, start + BATCH);
    const answer = await questions.ask(some, async () => {
      const found = await ports.issues.byId(some, undefined, ownerField ? { ownerField } : {});
      const now = outsideIn(await loadKnown(ports, app, project, stored, found), () => false);
      return some.filter((id) => now[id]?.print !== before[id]?.print);
    });
    changed.push(...answer);
  }
  return changed;
}

export async function storeOutside(
  { store }: Pick<Ports, 'store'>,
  { projectId, id }: StoredRun,
  all: OutsideById,
): Promise<number> {
  const entries = Object.entries(all);
  const parts = Math.ceil(entries.length / PART);
  for (let part = 0; part < parts; part += 1)
    await store.set(
      keys.outside(projectId, id, part),
      Object.fromEntries(entries.slice(part * PART, (part + 1) * PART)),
    );
  return parts;
}

export async function loadOutside(
  { store }: Pick<Ports, 'store'>,
  run: StoredRun | undefined,
): Promise<Record<string, Outside>> {
  const all: Record<string, Outside> = {};
  for (let part = 0; run && part < (run.outside ?? 0); part += 1)
    Object.assign(all, await store.get<OutsideById>(keys.outside(run.projectId, run.id, part)));
  return all;
}
