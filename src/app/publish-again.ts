import type { Work } from './audit-work';
import { ledgerRows } from './ledger';
import { judgedOf } from './ledger-row';
import { propertyOfRow } from './ownership';
import type { PropertyWrite } from './ports';
import type { decisionsIn } from './project-decisions';
import type { StoredRun } from './run';

const BATCH = 100;

/**
 * After a recount, what was accepted or taken back must show in the properties too, where a project publishes findings.
 * Nothing is read for it. Gives the number of refusals.
 */
export async function publishAgain(
  run: StoredRun,
  { ports, app, stored }: Work,
  decisions: Awaited<ReturnType<typeof decisionsIn>>,
  now: string,
): Promise<number> {
  if (run.kind !== 'recount' || !stored.settings.publishFindings) return 0;
  let refused = 0;
  let waiting: PropertyWrite[] = [];
  const write = async (): Promise<void> => {
    const outcomes = waiting.length > 0 ? [...(await ports.properties.writeMany(waiting)).values()] : [];
    refused += outcomes.filter((outcome) => outcome === 'refused').length;
    waiting = [];
  };
  for await (const rows of ledgerRows(ports, run, 'findings'))
    for (const row of rows) {
      const judged = judgedOf(row, decisions.get(row.id), stored.settings, now);
      waiting.push({ issueId: row.id, value: propertyOfRow(judged, app.judge.ruleset, stored) });
      if (waiting.length === BATCH) await write();
    }
  await write();
  return refused;
}
