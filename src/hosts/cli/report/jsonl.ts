import type { Output } from '../show/output';
import type { Reporter } from './reporter';
import { reportItem, reportRejected } from './row';

/** A line for each row that was read: judged, or rejected with an `error`. */
export const jsonlReporter = (out: Output): Reporter => ({
  item: (item) => out.write(`${JSON.stringify(reportItem(item))}\n`),
  rejected: (row) => out.write(`${JSON.stringify(reportRejected(row))}\n`),
  finish: () => Promise.resolve(),
});
