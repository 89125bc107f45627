import type { AuditSummary } from '../audit/audit';
import type { Output } from '../show/output';
import type { Reporter } from './reporter';
import { reportItem, reportRejected, type ReportRejected } from './row';

/** More rejected rows than this are counted, and named in the other forms only. */
const MOST_REJECTED = 10_000;

const rosterOf = ({ roster, rolesConfirmed }: AuditSummary) => ({
  confirmed: rolesConfirmed,
  notInExport: roster.absent,
  suggestedByName: roster.suggested,
});

/** One object: `items` as they come, then `rejected`, `files`, `report`, `roles`, the ruleset's version and `decisions` where
 * some were given. */
export function jsonReporter(out: Output): Reporter {
  let items = 0;
  const rejected: ReportRejected[] = [];
  return {
    item: (item) => out.write(`${items++ === 0 ? '{"items":[\n' : ',\n'}${JSON.stringify(reportItem(item))}`),
    rejected: (row) => void (rejected.length < MOST_REJECTED && rejected.push(reportRejected(row))),
    finish: async (summary) => {
      const { files, report, ruleset, decisions } = summary;
      const rest = { rejected, files, report, roles: rosterOf(summary), ruleset, ...(decisions ? { decisions } : {}) };
      await out.write(
        `${items === 0 ? '{"items":[' : ''}\n],\n${JSON.stringify(rest, null, 1).slice(1).trimStart()}\n`,
      );
    },
  };
}
