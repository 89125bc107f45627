import type { AuditSummary } from '../../audit/audit';
import { decisionsLine, idleDecisions, saidLine } from '../decisions';
import { html, type Markup } from './markup';

/** What people decided, and which decisions no longer do anything. */
export function decisions({ report, decisions: made }: AuditSummary): Markup {
  const said = saidLine(report);
  if (!made) return said === undefined ? html`` : html`<p class="dim">${said}</p>`;
  return html`<h2>Decisions</h2>
    <p>${decisionsLine(made)}${said && ` ${said}`}</p>
    ${idleDecisions(made, 200).map(
      ({ title, lines }) =>
        html`<details>
          <summary>${title}</summary>
          <ul>
            ${lines.map((line) => html`<li>${line}</li>`)}
          </ul>
        </details>`,
    )}`;
}
