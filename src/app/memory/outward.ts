import { HostError } from '../host-error';
import type { Mail, Privacy } from '../ports';
import type { World } from './world';

/** Mail that stays in the world. */
export const memoryMail = (world: World): Mail => ({
  async send(issueId, { subject, text }) {
    const issue = world.issues.get(issueId);
    if (!issue) return 'gone';
    if (world.mail.off || !issue.watched) return 'refused';
    world.mail.sent.push({ issueId, subject, text });
    return 'sent';
  },
});

/** Names who left, and whose data changed after it was read. */
export const memoryPrivacy = (world: World): Privacy => ({
  async report(people) {
    if (people.length > 90) throw new HostError('bad-answer', 'report accounts', { hint: 'at most 90' });
    return people.flatMap(({ accountId, updatedAt }) => {
      const change = world.changed.get(accountId);
      const known = change?.status === 'updated' && Date.parse(change.at) <= Date.parse(updatedAt);
      return change && !known ? [{ accountId, status: change.status }] : [];
    });
  },
});
