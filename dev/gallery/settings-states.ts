import type { ApiError, PersonRoles, SettingsView, Support } from '../../src/app/api';
import { DEFAULT_SETTINGS } from '../../src/app/settings';
import { HostFailure } from '../../static/ui/host';
import type { FoundItem, SettingsHost } from '../../static/ui/settings/settings-host';
import { fakeHost, type Answers } from './fake-host';

export interface SettingsState {
  readonly view?: SettingsView | ApiError | 'never';
  readonly answers?: Answers;
  /** The work item of every key or id. */
  readonly item?: FoundItem | 'none' | ApiError;
  /** The work item is read once the page is sent `gallery-release`. */
  readonly slowItem?: true;
  readonly health?: Partial<Support>;
  /** Only the first people of the project are on the first page. */
  readonly pages?: true;
}

const project: SettingsView['project'] = {
  id: '10000',
  key: 'RYE',
  name: 'Rye bakery',
  kind: 'software',
  style: 'company-managed',
  issueTypes: [
    { id: '1', name: 'Epic', level: 1 },
    { id: '2', name: 'Story', level: 0 },
    { id: '3', name: 'Bug', level: 0 },
    { id: '4', name: 'Sub-task', level: -1 },
  ],
  userFields: [{ id: 'customfield_10050', name: 'Product owner' }],
  projectRoles: [
    { id: '10', name: 'Product', readable: true },
    { id: '11', name: 'Administrators', readable: false },
  ],
  groups: [{ groupId: 'g1', name: 'product-managers' }],
};

const settings = { ...DEFAULT_SETTINGS, active: true, people: [{ accountId: 'mia', roles: ['PO' as const] }] };
const view: SettingsView = { version: 3, settings, project, mayAdminister: true };

const people: readonly PersonRoles[] = [
  { accountId: 'mia', name: 'Mia Lindqvist', roles: { confirmed: ['PO'], suggested: [], source: 'entry' } },
  { accountId: 'ada', name: 'Ada Parkhurst', roles: { confirmed: ['PM'], suggested: [], source: 'group' } },
  {
    accountId: 'tom',
    name: 'Tom Okafor (Product Manager)',
    roles: { confirmed: [], suggested: ['PM'], source: 'title' },
  },
  { accountId: 'liv', name: 'Liv Aas', roles: { confirmed: [], suggested: [] } },
];

const item: FoundItem = {
  id: '10077',
  projectId: '10000',
  key: 'RYE-77',
  title: 'Ownership mail',
  url: 'https://example.org/browse/RYE-77',
};
const weekly = { every: 'week', hour: 6, weekday: 1, timeZone: 'Europe/Berlin' } as const;
const left = [
  { accountId: 'eve', roles: ['PO' as const], within: ['100', '101'], until: '2026-12-31' },
  { accountId: 'nil', roles: [] },
];

const down: ApiError = { code: 'host-down', args: { call: 'settings' }, retryable: true };

export const settingsStates: Readonly<Record<string, SettingsState>> = {
  'settings-loading': { view: 'never' },
  'settings-off': { view: { ...view, settings: DEFAULT_SETTINGS } },
  'settings-on': {},
  'settings-service': {
    view: { ...view, settings: DEFAULT_SETTINGS, project: { ...project, kind: 'service', style: 'team-managed' } },
  },
  'settings-read-only': { view: { ...view, mayAdminister: false } },
  'settings-conflict': { answers: { saveSettings: { code: 'conflict', args: {}, retryable: false } } },
  'settings-bad-input': {
    answers: {
      saveSettings: {
        code: 'bad-input',
        args: {},
        retryable: false,
        issues: [{ path: 'settings.graceDays', problem: 'too-large', remedy: 'too-large' }],
      },
    },
  },
  'settings-read-failed': { view: down },
  'settings-scheduled': { view: { ...view, settings: { ...settings, schedule: weekly } } },
  'settings-mail': { view: { ...view, settings: { ...settings, schedule: weekly, mailIssue: '10077' } } },
  'settings-mail-slow': { view: { ...view, settings: { ...settings, schedule: weekly } }, slowItem: true },
  'settings-mail-missing': { view: { ...view, settings: { ...settings, schedule: weekly } }, item: 'none' },
  'settings-mail-elsewhere': {
    view: { ...view, settings: { ...settings, schedule: weekly } },
    item: { ...item, projectId: '10001' },
  },
  'settings-mail-gone': {
    view: { ...view, settings: { ...settings, schedule: weekly, mailIssue: '10077' } },
    item: 'none',
  },
  'settings-mail-unread': {
    view: { ...view, settings: { ...settings, schedule: weekly, mailIssue: '10077' } },
    item: { ...down, args: { call: 'issue' } },
  },
  'settings-mail-read-only': {
    view: { ...view, settings: { ...settings, schedule: weekly, mailIssue: '10077' }, mayAdminister: false },
  },
  'settings-troubled': {
    health: {
      troubles: [
        { task: 'mail', at: '2026-11-18T06:02:00Z', error: { code: 'forbidden', args: {}, retryable: false } },
        { task: 'schedule', at: '2026-11-17T06:01:00Z', error: down },
      ],
    },
  },
  'settings-left': { view: { ...view, settings: { ...settings, people: [...settings.people, ...left] } } },
  'settings-left-pages': {
    view: { ...view, settings: { ...settings, people: [...left, { accountId: 'liv', roles: ['PM'] }] } },
    pages: true,
  },
};

export function settingsOf(state: SettingsState) {
  let now = view;
  const answers: Answers = {
    settings: state.view ?? view,
    saveSettings: (input) => (now = { ...now, version: input.version + 1, settings: input.settings }),
    people: ({ search, cursor }) => {
      if (state.pages && !search)
        return cursor ? { people: people.slice(2) } : { people: people.slice(0, 2), next: 'two' };
      return { people: people.filter(({ name }) => name.toLowerCase().includes((search ?? '').toLowerCase())) };
    },
    support: {
      lastEventAt: '2026-11-18T09:12:00Z',
      queue: { waiting: 0, running: 1 },
      pointsThisHour: 420,
      pointsPerHour: 30000,
      versions: { app: '0.1.0', ruleset: '4f1d9c02ab77e310', settings: 3 },
      propertyWrites: { written: 238, refused: 0 },
      ...state.health,
    },
    removeEverything: ({ confirm }) =>
      confirm === project.key
        ? { started: true, runId: 'remove-1' }
        : {
            code: 'bad-input',
            args: {},
            retryable: false,
            issues: [{ path: 'confirm', problem: 'not-the-key', remedy: 'not-the-key' }],
          },
    ...state.answers,
  };
  const { host, trace } = fakeHost({ answers });
  const found = state.item ?? item;
  const settingsHost: SettingsHost = {
    ...host,
    findItem: async (keyOrId) => {
      trace.calls.push({ method: 'findItem', input: keyOrId });
      if (state.slowItem) await new Promise((resolve) => addEventListener('gallery-release', resolve, { once: true }));
      if (found === 'none') return undefined;
      if ('retryable' in found) throw new HostFailure(found);
      return found;
    },
    people: async (ids) =>
      new Map(ids.filter((id) => id === 'eve').map((accountId) => [accountId, { accountId, name: 'Eve Sandoval' }])),
  };
  return { host: settingsHost, trace };
}
