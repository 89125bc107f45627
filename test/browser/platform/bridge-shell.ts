import { mountModule } from '../../../dev/platform/bridge-host';

/** A page around one module, with what the test needs to look at. */
const query = new URLSearchParams(location.search);
const went: string[] = [];
const mount = mountModule(document.getElementById('place')!, {
  moduleKey: 'panel',
  type: 'jira:issuePanel',
  appOrigin: query.get('app')!,
  accountId: query.get('as')!,
  theme: 'dark',
  extension: { issue: { id: '10002', key: 'OPEN-2' }, project: { id: '10000', key: 'OPEN' } },
  api: '/bridge',
  navigate: (path) => void went.push(path),
});
Object.assign(globalThis, { mount, went });
