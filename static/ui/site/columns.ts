import type { ProjectSummary } from '../../../src/app/api';
import { figuresOf } from '../parts/figures';

export type Column = 'space' | 'standing' | 'fresh' | 'unowned' | 'pmShare' | 'audited' | 'state';

export const COLUMNS: readonly Column[] = ['space', 'standing', 'fresh', 'unowned', 'pmShare', 'audited', 'state'];

export interface Order {
  readonly by: Column;
  readonly descending: boolean;
}

/** The order that a column is most often wanted in: names from A, figures and dates from the top. */
export const firstOrder = (by: Column): Order => ({ by, descending: by !== 'space' && by !== 'state' });

/** How a project's state sorts: what needs somebody first. */
const STATES = ['error', 'failed', 'never', 'cancelled', 'waiting', 'queued', 'reading', 'finishing', 'done'] as const;
export type State = (typeof STATES)[number];

export const stateOf = ({ error, latest }: ProjectSummary): State => (error ? 'error' : (latest?.state ?? 'never'));

function valueOf(project: ProjectSummary, by: Column): number | string | undefined {
  if (by === 'space') return project.name;
  if (by === 'state') return STATES.indexOf(stateOf(project));
  if (by === 'audited') return project.now?.finishedAt;
  return project.now && figuresOf(project.now)[by];
}

const compare = (a: number | string, b: number | string): number =>
  typeof a === 'string' && typeof b === 'string' ? a.localeCompare(b) : Number(a) - Number(b);

/** Projects in that order; those without a value come last either way, and equal ones by name. */
export function ordered(projects: readonly ProjectSummary[], { by, descending }: Order): ProjectSummary[] {
  return [...projects].sort((one, other) => {
    const [a, b] = [valueOf(one, by), valueOf(other, by)];
    const names = one.name.localeCompare(other.name);
    if (a === undefined || b === undefined) return a === b ? names : a === undefined ? 1 : -1;
    return (descending ? -1 : 1) * compare(a, b) || names;
  });
}
