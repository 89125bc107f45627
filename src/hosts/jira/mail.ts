import { asApp, route } from '@forge/api';
import { HostError } from '../../app/host-error';
import type { Mail } from '../../app/ports';
import { answered } from './answer';
import { isId } from './ids';

/**
 * Mail through an issue, to its watchers, sent as the app. Jira refuses where the site sends no mail, where the app may not
 * see the issue, and where nobody watches it: none of these passes by trying again.
 */
export const forgeMail: Mail = {
  async send(issueId, { subject, text }) {
    if (!isId(issueId)) return 'gone';
    try {
      await answered('POST issue/notify', () =>
        asApp().requestJira(route`/rest/api/3/issue/${issueId}/notify`, {
          method: 'POST',
          headers: { 'Content-Type': 'application/json', Accept: 'application/json' },
          body: JSON.stringify({ subject, textBody: text, to: { watchers: true } }),
        }),
      );
      return 'sent';
    } catch (error) {
      if (!(error instanceof HostError) || error.retryable) throw error;
      if (error.code === 'not-found') return 'gone';
      if (error.code !== 'forbidden' && error.code !== 'bad-answer') throw error;
      console.warn(`no mail: ${error.message}`);
      return 'refused';
    }
  },
};
