import { countsOf, numbersOf, record, type Exported } from './exported';

/** The export as JSON: the run, the numbers of the report, the counts, the rows, and the items that could not be judged. */
export function* jsonFile(exported: Exported): Generator<string> {
  const { rows, rejected, run } = exported;
  const { id, kind, scope, ruleset } = run;
  const audit = { id, at: run.finishedAt ?? run.startedAt, kind, scope, ruleset };
  const head = { audit, report: numbersOf(exported), counts: countsOf(exported) };
  yield `${JSON.stringify(head, null, 1).slice(0, -2)},\n "items": [`;
  for (const [at, row] of rows.entries()) yield `${at === 0 ? '' : ','}\n  ${JSON.stringify(record(row, exported))}`;
  yield `\n ],\n "rejected": ${JSON.stringify(rejected)}\n}\n`;
}
