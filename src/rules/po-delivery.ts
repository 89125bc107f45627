import type { RuleGroup } from '../core/rule';
import { OTHER_WORK } from './guards';

/** O13: stories and increments on time, technical releases. */
export const delivery: RuleGroup = {
  name: 'po-delivery',
  classes: {},
  rules: [
    {
      id: 'O13-technical-release',
      duty: 'O13',
      overlap: 'S5',
      role: 'PO',
      title: 'Technical release',
      why: 'Shipping an increment to an environment is delivery; telling the market is not.',
      weight: 3,
      differences: ['goals', 'scope'],
      signals: [
        {
          kind: 'near',
          all: ['release|deploy|ship|promote', 'staging|production|prod|UAT|test-environment'],
          in: ['title'],
        },

        {
          kind: 'head',
          verb: 'release|ship|roll|push|promote|tag|cut|merge|rollback',
          object:
            'build|version|hotfix|patch|tag|branch|package|image|release|rc|candidate|artefact|@environment|@system|@technology|increment',
        },
        { kind: 'head', verb: 'deploy|redeploy' },
      ],
      unless: [OTHER_WORK],
      examples: {
        yes: ['Release 2.4 to the staging environment', 'Cut the hotfix', 'Deploy wards'],
        no: ['Release the announcement', 'Launch in the Nordics', 'Publish the press release'],
      },
      source: { document: 'ours' },
    },
    {
      id: 'O13-delivery-date',
      duty: 'O13',
      overlap: 'S9',
      role: 'PO',
      title: 'Date of a story or increment',
      why: 'The product owner sees that stories arrive when they are needed.',
      weight: 3,
      differences: ['goals'],
      signals: [
        {
          kind: 'near',
          all: [
            'deliver|finish|ship|complete|close|done|ready|due|hand',
            '@sprint|@ticket',
            'by|before|until|deadline|date|time|due|end|week|friday|monday|tomorrow|today',
          ],
          in: ['title', 'lead'],
        },
      ],
      examples: {
        yes: ['Close three stories before Friday'],
        no: ['Set the launch date with marketing', 'Milestones of the roadmap'],
      },
      source: { document: 'B', section: 'Scope' },
    },
    {
      id: 'O13-in-time',
      duty: 'O13',
      overlap: 'S9',
      role: 'PO',
      title: 'Dates of what is left',
      why: 'When the remaining stories are due is watched by the product owner.',
      weight: 3,
      differences: ['goals'],
      signals: [
        {
          kind: 'near',
          all: ['date|order|due', '@ticket|items', 'remaining|left|open|for|eight|#|last|rest'],
          in: ['title'],
        },
      ],
      caution: 'Milestones of the whole product are product manager work.',
      examples: {
        yes: ['Dates of the remaining tickets'],
        no: ['Will the launch be ready by June?', 'Announce the press date'],
      },
      source: { document: 'B', section: 'Scope' },
    },
  ],
};
