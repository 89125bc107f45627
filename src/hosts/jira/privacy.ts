import { privacy, type APIResponse } from '@forge/api';
import { HostError } from '../../app/host-error';
import type { Privacy } from '../../app/ports';
import { refused, sent } from './answer';

const call = 'report accounts';
/** Most people that one report may name. */
const most = 90;

/** Atlassian's report of personal data: which accounts were closed, and whose data changed since it was read. */
export const forgePrivacy: Privacy = {
  async report(people) {
    if (people.length > most) throw new HostError('bad-answer', call, { hint: `at most ${most}` });
    if (people.length === 0) return [];
    const named = people.map(({ accountId, updatedAt }) => ({ accountId, updatedAt }));
    const updates = await sent(call, () => privacy.reportPersonalData(named).catch(asHostError));
    return updates.map(({ accountId, status }) => ({ accountId, status }));
  },
};

/** Forge's function rejects with the answer itself where it is neither 200 nor 204. */
async function asHostError(cause: unknown): Promise<never> {
  const answered = typeof cause === 'object' && cause !== null && 'status' in cause && 'headers' in cause;
  throw answered ? await refused(call, cause as APIResponse) : cause;
}
