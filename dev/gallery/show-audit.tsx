import { render } from 'preact';
import { Audit } from '../../static/ui/audit/audit';
import audit from '../../static/ui/locales/en/audit.json';
import common from '../../static/ui/locales/en/common.json';
import trend from '../../static/ui/locales/en/trend.json';
import '../../static/ui/styles/bars.css';
import '../../static/ui/styles/matrix.css';
import '../../static/ui/styles/audit.css';
import '../../static/ui/styles/trend.css';
import { addWords } from '../../static/ui/words';
import { auditOf, auditStates } from './audit-states';

export function show(name: string, root: HTMLElement): void {
  const state = auditStates[name];
  if (!state) throw new Error(`No state is called ${name}.`);
  addWords(common);
  addWords(audit);
  addWords(trend);
  const start = performance.now();
  const { host, trace } = auditOf(state);
  // Whoever measures the page takes this off: elsewhere a server does it.
  performance.measure('pretend host', { start });
  window.gallery = trace;
  render(
    <div class="gallery-page">
      <Audit host={host} projectId="10000" projectKey="RYE" />
    </div>,
    root,
  );
}
