import type { FindingKind } from '../../../../src/core/finding';
import type { Judged } from '../../../../src/core/judged';

/** Work items that can be handed over at a time. */
export const MOST = 50;

/** Findings that another assignee settles. */
const ABOUT_WHO: readonly FindingKind[] = ['po-carries-strategy', 'pm-carries-backlog', 'unowned'];

/** The finding for which a row can be handed over: one that stands and says that the wrong role, or nobody, carries it. */
export const settles = ({ findings }: Judged): FindingKind | undefined =>
  findings.find(({ kind, accepted }) => !accepted && ABOUT_WHO.includes(kind))?.kind;

/** The rows a person chose, at most fifty. */
export interface Choice {
  readonly ids: ReadonlySet<string>;
  readonly full: boolean;
  /** True while the chosen rows are being handed over: then the choice stays as it is. */
  readonly locked: boolean;
  toggle(id: string): void;
  /** Chooses as many of these as there is room for, or lets go of them where all that fit are chosen. */
  toggleAll(ids: readonly string[]): void;
  clear(): void;
}

/** Adds an id or takes it away; one that is too many changes nothing. */
export function toggled(ids: ReadonlySet<string>, id: string): ReadonlySet<string> {
  const next = new Set(ids);
  if (!next.delete(id) && next.size < MOST) next.add(id);
  return next;
}

/** Whether as many of these are chosen as can be. */
export const allChosen = (chosen: ReadonlySet<string>, ids: readonly string[]): boolean =>
  ids.length > 0 && ids.slice(0, MOST).every((id) => chosen.has(id));

export function toggledAll(chosen: ReadonlySet<string>, ids: readonly string[]): ReadonlySet<string> {
  const first = ids.slice(0, MOST);
  if (allChosen(chosen, ids)) return new Set([...chosen].filter((id) => !first.includes(id)));
  return new Set([...first, ...chosen].slice(0, MOST));
}
