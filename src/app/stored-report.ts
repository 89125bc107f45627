import type { Report } from '../core/report';
import { FULL_VALUE_BYTES, keys } from './keys';
import { isOfToday, packReport, unpackReport, type PackedReport, type StoredReport } from './packed-report';
import type { Ports } from './ports';
import { inParts } from './text-parts';

export type { StoredReport } from './packed-report';

interface At {
  readonly projectId: string;
  readonly runId: string;
}

/** A report may be larger than one value: its JSON is stored in parts, the number of them last. */
export async function storeReport(
  ports: Pick<Ports, 'store'>,
  { projectId, runId }: At,
  stored: StoredReport,
): Promise<void> {
  const key = keys.report(projectId, runId);
  const parts = inParts(JSON.stringify(isOfToday(stored) ? packReport(stored) : stored), FULL_VALUE_BYTES);
  for (const [part, text] of parts.entries()) await ports.store.set(`${key}:${part}`, text);
  await ports.store.set(key, parts.length);
}

export async function loadReport(
  ports: Pick<Ports, 'store'>,
  { projectId, runId }: At,
): Promise<StoredReport | undefined> {
  const key = keys.report(projectId, runId);
  const count = await ports.store.get<number>(key);
  if (count === undefined) return undefined;
  const names = Array.from({ length: count }, (_, part) => `${key}:${part}`);
  const parts = await ports.store.many<string>(names);
  const stored = JSON.parse(names.map((name) => parts.get(name) ?? '').join('')) as
    PackedReport | StoredReport | Report;
  if ('format' in stored) return unpackReport(stored);
  // Version 0.1.0 stored the report alone.
  return 'report' in stored ? stored : { report: stored, rejected: [] };
}
