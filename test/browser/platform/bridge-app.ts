import { events, invoke, requestJira, router, showFlag, view } from '@forge/bridge';

/** An app of the test: uses the bridge in every way ours does, and what its policy forbids. */
const said: Record<string, unknown> = {};
const tell = async (name: string, work: () => unknown) => {
  try {
    said[name] = await work();
  } catch (error) {
    said[name] = `${(error as Error).name}: ${(error as Error).message}`;
  }
};

async function main(): Promise<void> {
  const root = document.getElementById('root')!;
  await tell('theme', async () => (await view.theme.enable(), document.documentElement.dataset['colorMode']));
  await tell('context', () => view.getContext());
  await tell('invoke', () => invoke('echo', { a: 1 }));
  await tell('thrown', () => invoke('throw'));
  await tell(
    'read',
    async () => ((await (await requestJira('/rest/api/3/issue/OPEN-2?fields=summary')).json()) as { key: string }).key,
  );
  await tell('hidden', async () => (await requestJira('/rest/api/3/issue/OPEN-4')).status);
  await events.on('JIRA_ISSUE_CHANGED', (payload) => void (root.dataset['changed'] = JSON.stringify(payload)));
  await tell('wrote', async () => {
    const headers = { 'Content-Type': 'application/json' };
    return (
      await requestJira('/rest/api/3/issue/OPEN-2/assignee', { method: 'PUT', headers, body: '{"accountId":null}' })
    ).status;
  });
  await tell('flag', () => showFlag({ id: 'one', title: 'Saved', type: 'success' }) && 'shown');
  await tell('url', async () => (await router.getUrl({ target: 'issue', issueKey: 'OPEN-1' } as never))?.pathname);
  await tell('history', async () => {
    const history = await view.createHistory();
    history.push('/deep?x=1');
    await new Promise((resolve) => setTimeout(resolve, 100));
    return `${history.location.pathname}${history.location.search}`;
  });
  await tell('close', () => view.close());
  await tell('inlineStyle', () => {
    const style = document.createElement('style');
    style.textContent = '#root { outline: 3px solid red }';
    document.head.append(style);
    return getComputedStyle(root).outlineStyle;
  });
  await tell('evaluated', () => (0, eval)('1 + 1'));
  await tell('egress', async () => (await fetch('https://example.com/')).status);
  root.textContent = JSON.stringify(said);
  root.dataset['done'] = 'true';
  root.addEventListener('click', () => void router.navigate('/browse/OPEN-1'));
}

void main();
