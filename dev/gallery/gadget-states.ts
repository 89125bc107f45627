import type { ApiError, ApiOutput, HistoryEntry } from '../../src/app/api';
import { HostFailure } from '../../static/ui/host';
import type { GadgetHost, ProjectName } from '../../static/ui/gadget/gadget-host';
import { fakeHost, type Answers } from './fake-host';
import { allAccepted, finished, unchecked, weekly, withNewest } from './history-fixtures';
import { withPages } from './site-states';

export interface GadgetState {
  readonly editing?: boolean;
  /** What the host kept; the bakery's id unless said otherwise. */
  readonly kept?: unknown;
  readonly runs?: ApiOutput<'auditRuns'> | ApiError | 'never';
  readonly history?: readonly HistoryEntry[];
  readonly project?: ProjectName | 'hidden' | ApiError;
  readonly projects?: readonly ProjectName[] | ApiError;
  readonly keepFails?: boolean;
}

const RYE: ProjectName = { id: '10000', key: 'RYE', name: 'Rye bakery' };
const kept = { projectId: RYE.id, refresh: 60 };
const down: ApiError = { code: 'host-down', args: { call: 'auditHistory' }, retryable: true };
const runs = { mayStart: true, showNames: false, activity: 'active' as const };
const done = { ...runs, latest: finished(0), finished: finished(0) };
const reading = finished(0, { state: 'reading', read: 90 });

const SPACES: readonly ProjectName[] = [
  RYE,
  { id: '10001', key: 'MILL', name: 'Flour mill and its deliveries to bakeries that lie a long way out' },
  ...Array.from({ length: 23 }, (_, index) => ({
    id: String(10002 + index),
    key: `S${index}`,
    name: `Space ${index + 1}`,
  })),
];

export const gadgetStates: Readonly<Record<string, GadgetState>> = {
  'gadget-unset': { kept: {} },
  'gadget-loading': { runs: 'never' },
  'gadget-shown': {},
  'gadget-first': { history: weekly(1) },
  'gadget-roles-missing': { history: withNewest(weekly(6), unchecked) },
  'gadget-accepted': { history: withNewest(weekly(6), allAccepted) },
  'gadget-shown-running': { runs: { ...done, latest: reading } },
  'gadget-shown-failed': { runs: { ...done, latest: finished(0, { state: 'failed', error: down }) } },
  'gadget-uncounted': { runs: { ...done, uncounted: { decisions: 3, settings: false } } },
  'gadget-never': { runs, history: [] },
  'gadget-never-member': { runs: { ...runs, mayStart: false }, history: [] },
  'gadget-running': { runs: { ...runs, latest: reading }, history: [] },
  'gadget-inactive': { runs: { ...runs, activity: 'project-inactive' }, history: [] },
  'gadget-inactive-member': { runs: { ...runs, activity: 'project-inactive', mayStart: false }, history: [] },
  'gadget-refused': { runs: { code: 'forbidden', args: { permission: 'administer' }, retryable: false } },
  'gadget-hidden': { project: 'hidden' },
  'gadget-failed': { runs: down },
  'gadget-edit': { editing: true, kept: {} },
  'gadget-edit-again': { editing: true },
  'gadget-edit-none': { editing: true, kept: {}, projects: [] },
  'gadget-edit-fails': { editing: true, kept: {}, projects: { ...down, args: { call: 'project/search' } } },
  'gadget-edit-not-kept': { editing: true, keepFails: true },
};

const isError = (value: object): value is ApiError => 'retryable' in value;

const MOST = 20;

function projectsOf({
  project = RYE,
  projects = SPACES,
}: GadgetState): Pick<GadgetHost, 'findProjects' | 'readProject'> {
  return {
    findProjects: async (text) => {
      if (isError(projects)) throw new HostFailure(projects);
      const fits = projects.filter(({ key, name }) => `${key} ${name}`.toLowerCase().includes(text.toLowerCase()));
      return { projects: fits.slice(0, MOST), more: fits.length > MOST };
    },
    readProject: async () => {
      if (project === 'hidden') return undefined;
      if (isError(project)) throw new HostFailure(project);
      return project;
    },
  };
}

export function gadgetOf(state: GadgetState) {
  const answers: Answers = { auditRuns: state.runs ?? done, auditHistory: { runs: state.history ?? weekly(6) } };
  const { host, trace } = fakeHost({ answers });
  const gadget: GadgetHost = {
    ...withPages(host, trace),
    ...projectsOf(state),
    keep: async (config) => {
      trace.calls.push({ method: 'keep', input: config });
      if (state.keepFails) throw new Error('The dashboard is not yours.');
    },
  };
  return { host: gadget, trace, editing: state.editing ?? false, kept: 'kept' in state ? state.kept : kept };
}
