import { CALLS, HOLDERS } from '../../../../core/tally';
import type { Report } from '../../../../core/report';
import type { AuditSummary } from '../../audit/audit';
import { CALL_NAMES, count, HOLDER_NAMES, LEVEL_NAMES, NO_ROLES } from '../../audit/words';
import type { Collected } from '../collect';
import { acceptedCount } from '../decisions';
import { mostBy } from '../most-by';
import type { ReportItem } from '../row';
import { barChart, legend, type Bar } from './charts';
import { html, type Markup } from './markup';

const share = (part: number, whole: number): string => (whole === 0 ? '–' : `${Math.round((part / whole) * 100)} %`);

export function tiles({ report: { tally } }: AuditSummary): Markup {
  return html`<div class="tiles">
    ${CALLS.map((call) => html`<div class="tile ${call}"><b>${tally.calls[call].toLocaleString('en-US')}</b>${CALL_NAMES[call]}<br /><span class="dim">${share(tally.calls[call], tally.open)} of open items</span></div>`)}
  </div>`;
}

export function roles({ roster, rolesConfirmed }: AuditSummary): Markup {
  const suggested = roster.suggested.slice(0, 20).map(({ name, roles }) => `${name} (${roles.join(', ')})`);
  return html`${!rolesConfirmed && html`<p class="note">${NO_ROLES}</p>`}
  ${suggested.length > 0 && html`<p class="dim">Names that hold a title, which only suggests a role: ${suggested.join(', ')}.</p>`}
  ${roster.absent.length > 0 && html`<p class="dim">In the configuration but not in the export: ${roster.absent.join(', ')}.</p>`}`;
}

/** Where work and role cross is marked by more than colour. */
export function matrix({ report: { tally }, rolesConfirmed }: AuditSummary): Markup {
  if (!rolesConfirmed) return html``;
  const crossed = (call: string, holder: string) =>
    (call === 'PM' && holder === 'PO') || (call === 'PO' && holder === 'PM');
  return html`<h2>Who carries which work</h2>
    <p class="dim">
      Open items. Crossings are underlined; an epic held by a product manager with stories held by a product owner is
      normal.
    </p>
    <div class="scroll" tabindex="0" role="region" aria-label="Who carries which work">
      <table>
        <thead>
          <tr>
            <th scope="col">Work</th>
            ${HOLDERS.map((holder) => html`<th scope="col" class="number">${HOLDER_NAMES[holder]}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${CALLS.map(
            (call) =>
              html`<tr>
                <th scope="row">${CALL_NAMES[call]}</th>
                ${HOLDERS.map((holder) => html`<td class="number"><span class="${crossed(call, holder) && tally.matrix[call][holder] > 0 ? 'cross' : ''}">${tally.matrix[call][holder].toLocaleString('en-US')}</span></td>`)}
              </tr>`,
          )}
        </tbody>
      </table>
    </div>`;
}

const call = (item: ReportItem): Markup =>
  html`<span class="call ${item.call}"
    >${item.call === 'PO' || item.call === 'PM' ? item.call : CALL_NAMES[item.call]}</span
  >`;

function items(list: readonly ReportItem[], label: string): Markup {
  const rows = list.map(
    (item) =>
      html`<tr>
        <td>
          ${item.findings.map(({ severity, text }) => html`<span class="severity ${severity}">${severity}</span> ${text}<br />`)}
        </td>
        <td class="id">${item.id}</td>
        <td class="title">${item.title || '(no title)'}</td>
        <td>${call(item)}</td>
        <td>${item.carriedBy}</td>
        <td>${item.status}</td>
        <td>${item.rule ?? ''}</td>
      </tr>`,
  );
  return html`<div class="scroll" tabindex="0" role="region" aria-label="${label}">
    <table class="cards">
      <thead>
        <tr>
          <th scope="col">Finding</th>
          <th scope="col">Id</th>
          <th scope="col">Title</th>
          <th scope="col">Work</th>
          <th scope="col">Carried by</th>
          <th scope="col">Status</th>
          <th scope="col">Rule</th>
        </tr>
      </thead>
      <tbody>
        ${rows}
      </tbody>
    </table>
  </div>`;
}

export function findings({ report }: AuditSummary, kept: Collected): Markup {
  const { project } = report;
  const list = kept.findings();
  const more = kept.flaggedCount - list.length;
  return html`<h2>Findings</h2>
    ${project && html`<p><span class="severity ${project.severity}">${project.severity}</span> No one is confirmed as product owner or product manager; ${count(project.pmItems, 'open item')} of product manager work.</p>`}
    ${list.length > 0 ? items(list, 'Findings') : !project && html`<p>${acceptedCount(report) > 0 ? 'None stands.' : 'Nothing found.'}</p>`}
    ${more > 0 && html`<p class="dim">${count(more, 'more item')}; all of them with --format csv.</p>`}`;
}

/** Where no roles are known there are no findings; what is surely product manager work is still worth a look. */
export function strategy({ rolesConfirmed }: AuditSummary, kept: Collected): Markup {
  const list = kept.strategy();
  if (rolesConfirmed || list.length === 0) return html``;
  const rows = list.map(
    (item) =>
      html`<tr>
        <td class="id">${item.id}</td>
        <td class="title">${item.title}</td>
        <td>${item.type}</td>
        <td class="number">${Math.round(item.confidence * 100)} %</td>
        <td>${item.rule ?? ''}</td>
      </tr>`,
  );
  return html`<h2>Surest product manager work</h2>
    <div class="scroll" tabindex="0" role="region" aria-label="Surest product manager work">
      <table>
        <thead>
          <tr>
            <th scope="col">Id</th>
            <th scope="col">Title</th>
            <th scope="col">Type</th>
            <th scope="col" class="number">Sure</th>
            <th scope="col">Rule</th>
          </tr>
        </thead>
        <tbody>
          ${rows}
        </tbody>
      </table>
    </div>`;
}

const BREAKDOWNS = [
  ['type', 'Type', 'Work by type'],
  ['level', 'Level', 'Work by hierarchy level'],
  ['status', 'Status', 'Work by status'],
  ['sprint', 'Sprint', 'Work by sprint'],
  ['epic', 'Epic', 'Work by epic'],
] as const;

/** A breakdown with a single bar says nothing that the tiles do not. */
export function breakdowns({ tally }: Report): Markup {
  const charts = BREAKDOWNS.flatMap(([by, first, title]) => {
    const bars = Object.entries(tally.breakdowns[by]).map(([name, counts]): Bar => ({
      name: by === 'level' ? (LEVEL_NAMES[name] ?? name) : name || 'None',
      counts,
    }));
    return bars.length > 1 ? [barChart(first, bars, title, `chart-${by}`)] : [];
  });
  return charts.length > 0
    ? html`<h2>Open work, broken down</h2>
        ${legend()}${charts}`
    : html``;
}

export function trust({ report: { trust, altitude } }: AuditSummary): Markup {
  return html`${
      altitude.length > 0 &&
      html`<h2>Product manager work in active sprints</h2>
        <ul>
          ${altitude.map(({ team, items, pmShare }) => html`<li>${team || 'No team'}: ${Math.round(pmShare * 100)} % of ${count(items, 'item')}</li>`)}
        </ul>`
    }
    <h2>Can this be trusted?</h2>
    <p>
      ${Math.round(trust.unclearShare * 100)} % of open items are unclear: too little is written to tell.
      ${trust.fatigue && `${(trust.fatigue.flaggedShare * 100).toFixed(1)} % of open items are flagged, which is more than the 2 % that people keep reading.${mostBy(trust)}`}
    </p>`;
}

export function files({ files: read }: AuditSummary, kept: Collected): Markup {
  const parts = read.map(
    ({ path, columns, rows, judged, rejected, doubts }) =>
      html`<h3>${path}</h3>
        <p>
          ${columns.kind}, ${columns.encoding}${columns.delimiter && `, ${columns.delimiter}`}: ${count(rows, 'row')}
          read, ${judged.toLocaleString('en-US')} judged, ${rejected.toLocaleString('en-US')} rejected.
        </p>
        <details>
          <summary>Columns</summary>
          <ul>
            ${columns.taken.map(({ column, as }) => html`<li>${column}: ${as}</li>`)}
          </ul>
          ${columns.unused.length > 0 && html`<p>Not used: ${columns.unused.join(', ')}.</p>`}
        </details>
        ${[...columns.missing, ...Object.entries(doubts).map(([doubt, number]) => `${doubt} (${count(number, 'row')})`)].map((note) => html`<p class="dim">Note: ${note}.</p>`)}`,
  );
  const rejected = kept.rejectedRows.map(
    ({ file, place, id, error }) => html`<li>${file}, ${place}${id ? ` (${id})` : ''}: ${error}</li>`,
  );
  const more = kept.rejectedCount - kept.rejectedRows.length;
  return html`<h2>What was read</h2>
    ${parts}${
      rejected.length > 0 &&
      html`<h3>Not judged: ${count(kept.rejectedCount, 'row')}</h3>
        <ul>
          ${rejected}
        </ul>
        ${more > 0 && html`<p class="dim">${more} more; all of them with --format csv.</p>`}`
    }`;
}
