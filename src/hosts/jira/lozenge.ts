import words from '../../../locales/en-US.json';
import type { Finding } from '../../core/finding';
import { glance, type Glance } from '../../app/glance';
import { HostError } from '../../app/host-error';
import { Refusal } from '../../app/refusal';
import { shippedApp } from '../../app/shipped';
import { at, text } from '../../formats/jira-json';
import { licensed } from './licence';
import { forgePorts } from './ports';

/** What Jira draws beside our label on the issue; an empty object draws nothing. */
export interface DynamicProperties {
  readonly status?: { readonly type: 'lozenge'; readonly value: { readonly label: string; readonly type: Colour } };
}

type Colour = 'default' | 'inprogress' | 'moved' | 'new';

const colours: Readonly<Record<Glance['call'], Colour>> = {
  PO: 'inprogress',
  PM: 'new',
  shared: 'default',
  unclear: 'default',
};

/**
 * The lozenge of an issue: read and judged as the viewer. Only a finding that stands, and is a warning or worse, colours
 * it as one; an accepted finding never does. Where the app does not act, nothing shows unasked.
 */
export async function lozenge(payload: unknown, context: unknown): Promise<DynamicProperties> {
  const issueId = text(at(payload, 'extension', 'issue', 'id'));
  const accountId = text(at(context, 'principal', 'accountId'));
  const viewer = accountId && { accountId, ...licensed(at(context, 'license')) };
  if (!issueId || !viewer || viewer.licensed === false) return {};
  try {
    const { activity, call, findings } = await glance(issueId, viewer, forgePorts(), shippedApp());
    if (activity !== 'active') return {};
    const type = findings.some(warns) ? 'moved' : colours[call];
    return { status: { type: 'lozenge', value: { label: words.lozenge[call], type } } };
  } catch (error) {
    if (error instanceof Refusal) return {};
    if (!(error instanceof HostError)) throw error;
    console.warn(`no lozenge: ${error.message}`);
    return {};
  }
}

const warns = ({ severity, inGrace }: Finding): boolean => !inGrace && (severity === 'warning' || severity === 'error');
