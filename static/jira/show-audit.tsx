import { render } from 'preact';
import { Audit } from '../ui/audit/audit';
import audit from '../ui/locales/en/audit.json';
import trend from '../ui/locales/en/trend.json';
import '../ui/styles/bars.css';
import '../ui/styles/matrix.css';
import '../ui/styles/audit.css';
import '../ui/styles/trend.css';
import { addWords } from '../ui/words';
import type { Place } from './context';
import { jiraHost } from './jira-host';

export function showAudit(place: Place, root: HTMLElement): void {
  addWords(audit);
  addWords(trend);
  render(<Audit host={jiraHost(place)} projectId={place.projectId} projectKey={place.projectKey} />, root);
}
