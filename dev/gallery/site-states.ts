import type { ApiError, HistoryEntry, ProjectSummary, SiteSettingsView } from '../../src/app/api';
import type { PageHost } from '../../static/ui/parts/page-link';
import { fakeHost, NOW, type Answers, type Trace } from './fake-host';
import { allAccepted, finished, unchecked, weekly } from './history-fixtures';

export interface SiteState {
  readonly projects?: readonly ProjectSummary[];
  readonly hidden?: number;
  readonly answers?: Answers;
}

const down: ApiError = { code: 'host-down', args: { call: 'siteOverview' }, retryable: true };
const refused: ApiError = { code: 'forbidden', args: { permission: 'administer' }, retryable: false };

function space(key: string, name: string, audits: number, items: number, more: Partial<ProjectSummary> = {}) {
  const [before, now] = [undefined, undefined, ...weekly(audits, items)].slice(-2);
  return {
    projectId: `id-${key}`,
    key,
    name,
    latest: finished(0),
    ...(now ? { now } : {}),
    ...(before ? { before } : {}),
    ...more,
  };
}

/** A project whose newest run has changed. */
function changed(key: string, change: (entry: HistoryEntry) => HistoryEntry): ProjectSummary {
  const made = space(key, `${key} shop`, 2, 200);
  return made.now ? { ...made, now: change(made.now) } : made;
}

const SPACES: readonly ProjectSummary[] = [
  space('RYE', 'Rye bakery', 4, 200),
  space('MILL', 'Flour mill and its deliveries to bakeries that lie a long way out in the country', 3, 90, {
    latest: finished(0, { state: 'waiting', read: 40, waitsUntil: new Date(NOW + 1_500_000).toISOString() }),
  }),
  space('OAT', 'Oat drinks', 1, 40, { latest: finished(0, { state: 'failed', error: down }) }),
  space('BARN', 'Barn sale', 2, 12, { latest: finished(0, { state: 'reading', read: 90 }) }),
  { projectId: 'id-HAY', key: 'HAY', name: 'Hay' },
  { projectId: 'id-CORN', key: 'CORN', name: 'Corn exchange', error: down },
];

const limits: SiteSettingsView = {
  version: 4,
  settings: { format: 1, share: 20 },
  pointsThisHour: 4200,
  pointsPerHour: 13_000,
  mayAdminister: true,
  personalData: { at: '2026-11-16T03:10:00Z', reported: 48, closed: 1 },
};

const many = Array.from({ length: 25 }, (_, index) =>
  space(`S${index}`, `Space ${index + 1}`, (index % 3) + 1, 20 + index * 4),
);

export const siteStates: Readonly<Record<string, SiteState>> = {
  'site-loading': { answers: { siteOverview: 'never' } },
  'site-empty': { projects: [] },
  'site-all-hidden': { projects: [], hidden: 3, answers: { siteSettings: refused } },
  'site-compared': { hidden: 2 },
  'site-member': { answers: { siteSettings: refused } },
  'site-uncounted': {
    projects: [space('CAKE', 'Cake shop', 2, 30, { uncounted: { decisions: 2, settings: false } })],
  },
  'site-accepted': { projects: [changed('CAKE', allAccepted), changed('HAY', unchecked)] },
  'site-one': { projects: SPACES.slice(0, 1) },
  'site-paged': {
    answers: {
      siteOverview: ({ cursor }) =>
        cursor === 'two'
          ? { projects: many.slice(20), hidden: 1 }
          : { projects: many.slice(0, 20), hidden: 0, next: 'two' },
    },
  },
  'site-page-fails': {
    answers: {
      siteOverview: ({ cursor }) => (cursor ? down : { projects: many.slice(0, 20), hidden: 0, next: 'two' }),
    },
  },
  'site-failed': { answers: { siteOverview: down } },
  'site-limits-conflict': { answers: { saveSiteSettings: { code: 'conflict', args: {}, retryable: false } } },
  'site-report-failed': {
    answers: {
      siteSettings: { ...limits, personalData: { at: '2026-11-16T03:10:00Z', reported: 3, closed: 0, error: down } },
    },
  },
  'site-limits-fail': { answers: { siteSettings: { ...down, args: { call: 'siteSettings' } } } },
};

/** A host with pages of any project: a plain click on a link is traced. */
export const withPages = <H extends object>(host: H, trace: Trace): H & Pick<PageHost, 'pageUrl' | 'goTo'> => ({
  ...host,
  pageUrl: async (page, projectKey) => `https://example.org/${projectKey}/${page}`,
  goTo: (page, projectKey) => void trace.opened.push(`${projectKey} ${page}`),
});

export function siteOf(state: SiteState) {
  let now = limits;
  const answers: Answers = {
    siteOverview: { projects: state.projects ?? SPACES, hidden: state.hidden ?? 0 },
    siteSettings: () => now,
    saveSiteSettings: ({ version, settings }) =>
      (now = { ...now, version: version + 1, settings, pointsPerHour: 650 * settings.share }),
    ...state.answers,
  };
  const { host, trace } = fakeHost({ answers });
  return { host: withPages(host, trace), trace };
}
