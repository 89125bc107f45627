import { FINDING_KINDS } from '../../../../src/core/finding';
import { CALLS, HOLDERS } from '../../parts/crossing';
import { uncountedLine } from '../../parts/uncounted';
import { date, moment, number, percent, t } from '../../words';
import { teamNamed } from '../words-of';
import { noneUnowned } from '../unowned-words';
import { numbersOf, record, type Exported } from './exported';
import { escaped, link, STYLE, table } from './html-markup';

/** Rows that a page for people lists; the rest is counted, and whole in CSV and JSON. */
export const MOST_ROWS = 5000;

function changed(exported: Exported): string {
  const { changes, comparedWith } = numbersOf(exported);
  if (!changes || comparedWith === null) return '';
  const words = { new: 'fresh', reopened: 'reopened', still: 'still', gone: 'gone' } as const;
  const rows = (['new', 'reopened', 'still', 'gone'] as const).map((name) => [
    escaped(t(`audit.html.${words[name]}`)),
    number(changes[name]),
  ]);
  return table(
    t('audit.changes', { moment: moment(comparedWith) }),
    [t('audit.html.findings'), t('audit.html.count')],
    rows,
  );
}

function found(exported: Exported): string {
  const { standing, accepted, unowned, flagged, open } = numbersOf(exported);
  const carried = exported.report.project || unowned === 0 ? noneUnowned(exported.report) : `${number(unowned)}.`;
  const rows = FINDING_KINDS.map((kind) => [
    escaped(t(`kind.${kind}`)),
    number(standing[kind] ?? 0),
    number(accepted[kind] ?? 0),
  ]);
  return (
    table(t('audit.html.findings'), [t('audit.column.finding'), t('trend.standing'), t('trend.accepted')], rows) +
    `<p>${escaped(t('audit.unowned'))}: ${escaped(carried)} ${escaped(t('audit.html.flagged', { flagged, open }))}</p>\n`
  );
}

function matrix(exported: Exported): string {
  const { matrix } = numbersOf(exported);
  const heads = [t('audit.crossings.work'), ...HOLDERS.map((holder) => t(`holder.${holder}`))];
  const rows = CALLS.map((call) => [
    escaped(t(`call.${call}`)),
    ...HOLDERS.map((holder) => number(matrix[call][holder])),
  ]);
  return table(t('audit.crossings.hint.short'), heads, rows);
}

function sprints(exported: Exported): string {
  const teams = Object.entries(numbersOf(exported).sprints);
  if (teams.length === 0) return '';
  const rows = teams.map(([team, { items, pm }]) => [
    escaped(teamNamed(exported.names, team)),
    percent(items === 0 ? 0 : pm / items),
    number(items),
  ]);
  return table(t('audit.altitude'), [t('audit.team'), t('audit.altitude.share'), t('audit.altitude.items')], rows);
}

const COLUMNS = ['item', 'work', 'finding', 'since', 'new', 'accepted', 'holder', 'type', 'status', 'age'] as const;

function line(row: Exported['rows'][number], exported: Exported): string {
  const of = record(row, exported);
  const { findings } = of;
  const each = (pick: (finding: (typeof findings)[number]) => string) =>
    findings.map((finding) => escaped(pick(finding))).join('<br>');
  const cells: Record<(typeof COLUMNS)[number], string> = {
    item: link(of.url, of.key === null ? of.id : `${of.key} ${of.title ?? ''}`),
    work: escaped(t(`call.${of.work}`)),
    finding: each(({ kind }) => t(`kind.${kind}`)),
    since: each(({ since }) => (since === null ? '' : date(since))),
    new: each((finding) => (finding.new === 'still there' ? '' : (finding.new ?? ''))),
    accepted: each(({ accepted }) => (accepted === null ? '' : t(`audit.html.accepted.${accepted}`))),
    holder: escaped(
      of.person
        ? t('audit.row.person', { name: of.person, role: t(`holder.${of.carriedBy}`) })
        : t(`holder.${of.carriedBy}`),
    ),
    type: escaped(of.type),
    status: escaped(of.status),
    age: escaped(t('audit.row.days', { count: of.ageDays })),
  };
  return `<tr>${COLUMNS.map((column) => `<td>${cells[column]}</td>`).join('')}</tr>\n`;
}

const heads = (): string =>
  COLUMNS.map((column) => {
    const word =
      column === 'since' || column === 'new' || column === 'accepted'
        ? (`audit.html.${column}` as const)
        : (`audit.column.${column}` as const);
    return `<th scope="col">${escaped(t(word))}</th>`;
  }).join('');

/**
 * The report as one file that opens anywhere: no script, nothing loaded from elsewhere (its own policy forbids it), every
 * text from outside escaped.
 */
export function* htmlFile(exported: Exported): Generator<string> {
  const { rows, rejected, hidden, run, report, uncounted } = exported;
  const facts = {
    items: t('audit.items', { count: report.tally.items }),
    moment: moment(run.finishedAt ?? run.startedAt),
  };
  const policy = "default-src 'none'; style-src 'unsafe-inline'";
  yield `<!doctype html>\n<html lang="en"><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${escaped(policy)}">
<title>${escaped(t('audit.title'))}</title><style>${STYLE}</style></head><body><main>
<h1>${escaped(t('audit.title'))}</h1>
<p class="dim">${escaped(t('audit.summary', { ...facts, scope: t(`audit.scope.${run.scope}`) }))} ${escaped(t('audit.html.counts'))}</p>\n`;
  if (uncounted)
    yield `<p><strong>${escaped(uncountedLine(uncounted))} ${escaped(t('audit.html.uncounted'))}</strong></p>\n`;
  yield changed(exported) + found(exported) + matrix(exported) + sprints(exported);
  yield `<h2>${escaped(t('audit.rows'))}</h2>\n<p>${escaped(t('audit.html.listed', { shown: Math.min(rows.length, MOST_ROWS), total: number(rows.length) }))}`;
  yield `${hidden > 0 ? ` ${escaped(t('audit.rows.hidden', { count: hidden }))}` : ''}</p>\n`;
  yield `<div class="wide" tabindex="0" role="region" aria-label="${escaped(t('audit.rows'))}"><table class="rows"><thead><tr>${heads()}</tr></thead><tbody>\n`;
  for (const row of rows.slice(0, MOST_ROWS)) yield line(row, exported);
  yield '</tbody></table></div>\n';
  if (rejected.length > 0) {
    yield table(
      t('audit.run.rejected'),
      ['Id', t('audit.html.why')],
      rejected.map(({ id, code }) => [escaped(id), escaped(code)]),
    );
  }
  yield '</main></body></html>\n';
}
