import type { Judged } from '../core/judged';
import type { Settled } from '../core/standing';
import type { FindingKind } from '../core/finding';
import type { Told } from './ledger-row';
import type { OwnershipProperty, Ports } from './ports';
import type { StoredSettings } from './settings-store';

/** The property of an issue: the call that stands, and its first finding only where the project publishes findings. */
export function propertyOf(
  settled: Settled,
  ruleset: string,
  { settings, version }: StoredSettings,
): OwnershipProperty {
  const finding = settings.publishFindings ? settled.findings.find(({ inGrace }) => !inGrace)?.kind : undefined;
  return { role: settled.call, ruleset, settings: version, ...(finding ? { finding } : {}) };
}

/** The same for an item that an audit judged. */
export function propertyOfRow(
  judged: Judged,
  ruleset: string,
  { settings, version }: StoredSettings,
): OwnershipProperty {
  const finding = settings.publishFindings ? judged.findings.find(({ accepted }) => !accepted)?.kind : undefined;
  return { role: judged.call, ruleset, settings: version, ...(finding ? { finding } : {}) };
}

/** A property's changing part. */
export const toldBy = ({ role, finding }: OwnershipProperty): Told => ({
  role,
  ...(finding === undefined ? {} : { finding: finding as FindingKind }),
});

/** True where a property must be written; an older version of the settings alone is no reason. */
export const differs = (present: OwnershipProperty | null | undefined, wanted: OwnershipProperty): boolean =>
  !present || !same(present, wanted);

/** Brings an issue's property up to date; writes only what differs. `present` spares a read where the host gave it along. */
export async function updateProperty(
  ports: Pick<Ports, 'properties'>,
  issueId: string,
  wanted: OwnershipProperty,
  present?: OwnershipProperty | null,
): Promise<'written' | 'unchanged' | 'refused' | 'gone'> {
  const found = present === undefined ? await ports.properties.read(issueId) : (present ?? undefined);
  return found && same(found, wanted) ? 'unchanged' : ports.properties.write(issueId, wanted);
}

const same = (a: OwnershipProperty, b: OwnershipProperty): boolean =>
  a.role === b.role && a.finding === b.finding && a.ruleset === b.ruleset;
