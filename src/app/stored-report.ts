import type { Report } from '../core/report';
import { FULL_VALUE_BYTES, keys } from './keys';
import { isOfToday, packReport, unpackReport, type PackedReport, type StoredReport } from './packed-report';
import type { Ports } from './ports';
import { inParts } from './text-parts';

export type { StoredReport } from './packed-report';

/** Today's form, and those of version 0.1.0 and before. */
type StoredForm = PackedReport | StoredReport | Report;

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
  const value = isOfToday(stored) ? packReport(stored) : stored;
  const texts = inParts(JSON.stringify(value), FULL_VALUE_BYTES);
  // As one value it is shorter than the text of it.
  const parts = texts.length > 1 ? texts : [value];
  for (const [part, one] of parts.entries()) await ports.store.set(`${key}:${part}`, one);
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
  const parts = await ports.store.many<string | StoredForm>(names);
  const [whole] = parts.values();
  const text = () => names.map((name) => (parts.get(name) as string | undefined) ?? '').join('');
  const stored = typeof whole === 'object' ? whole : (JSON.parse(text()) as StoredForm);
  if ('format' in stored) return unpackReport(stored);
  // Version 0.1.0 stored the report alone.
  return 'report' in stored ? stored : { report: stored, rejected: [] };
}
