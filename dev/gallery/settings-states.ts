import type { ApiError, PersonRoles, SettingsView } from '../../src/app/api';
import { DEFAULT_SETTINGS } from '../../src/app/settings';
import { fakeHost, type Answers } from './fake-host';

export interface SettingsState {
  readonly view?: SettingsView | ApiError | 'never';
  readonly answers?: Answers;
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
};

export function settingsOf(state: SettingsState) {
  let now = view;
  const answers: Answers = {
    settings: state.view ?? view,
    saveSettings: (input) => (now = { ...now, version: input.version + 1, settings: input.settings }),
    people: ({ search }) => ({
      people: people.filter(({ name }) => name.toLowerCase().includes((search ?? '').toLowerCase())),
    }),
    support: {
      lastEventAt: '2026-11-18T09:12:00Z',
      queue: { waiting: 0, running: 1 },
      pointsThisHour: 420,
      pointsPerHour: 30000,
      versions: { app: '0.1.0', ruleset: '4f1d9c02ab77e310', settings: 3 },
      propertyWrites: { written: 238, refused: 0 },
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
  return fakeHost({ answers });
}
