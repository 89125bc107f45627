import type { ApiError } from '../../../../src/app/api';
import { csvLine, type Cell } from '../csv';
import type { Title } from '../titles';
import { personOf, type Line } from './line';

const COLUMNS = ['Key', 'Title', 'Finding', 'From', 'To', 'Result', 'Detail', 'At', 'Link', 'Id'] as const;

const RESULTS = {
  planned: 'not started',
  doing: 'under way',
  done: 'handed over',
  same: 'was already assigned',
  failed: 'failed',
  undoing: 'being undone',
  undone: 'undone',
  kept: 'not undone: assigned anew since',
} as const;

const detail = ({ code, args }: ApiError): string =>
  [code, ...Object.entries(args).map(([name, value]) => `${name}: ${value}`)].join(', ');

function detailOf({ blocked, state, to }: Line): string | null {
  if (state.at === 'failed') return detail(state.error);
  if (state.at === 'done' && state.message) return `undo failed: ${detail(state.message)}`;
  if (state.at !== 'planned') return null;
  return blocked ?? (to === undefined ? 'left as it is' : null);
}

function cells(line: Line, title: Title): Record<(typeof COLUMNS)[number], Cell> {
  const known = typeof title === 'object' ? title : undefined;
  return {
    Key: known?.key ?? null,
    Title: known?.title ?? null,
    Finding: line.kind ?? null,
    From: line.from?.name ?? null,
    To: personOf(line)?.name ?? null,
    Result: RESULTS[line.state.at],
    Detail: detailOf(line),
    At: 'when' in line.state ? line.state.when : null,
    Link: known?.url ?? null,
    Id: line.issueId,
  };
}

/** What was planned and what came of it, a line for each work item, as CSV. */
export function recordOf(lines: readonly Line[], title: (id: string) => Title): string {
  const rows = lines.map((line) => {
    const of = cells(line, title(line.issueId));
    return csvLine(COLUMNS.map((column) => of[column]));
  });
  return ['\ufeff', csvLine(COLUMNS), ...rows].join('');
}
