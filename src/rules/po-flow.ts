import type { RuleGroup } from '../core/rule';

/** O10: what blocks the team, what it lacks, and what is decided at once. */
export const flow: RuleGroup = {
  name: 'po-flow',
  classes: {},
  rules: [
    {
      id: 'O10-unblock',
      duty: 'O10',
      role: 'PO',
      title: 'Clearing what blocks the team',
      why: 'Whatever stops the team is cleared away before anything new is started.',
      weight: 4,
      differences: ['role', 'decision-making'],
      signals: [
        { kind: 'head', verb: 'unblock|unstick' },
        { kind: 'phrase', words: 'blocker|impediment|unblock', in: ['title', 'lead'] },
        {
          kind: 'near',
          all: [
            'blocked|stuck|waiting|waits|idle|bottleneck|hold',
            '@delivery-people|story|ticket|sprint|task|work|feature|release',
          ],
          in: ['title', 'lead'],
        },
      ],
      unless: [
        { kind: 'phrase', words: 'launch|market|strategy|investor|description|notes|CEO|policy', in: ['title'] },
      ],
      examples: {
        yes: ['Unstick the till', 'Impediment at the till', 'Testers are idle'],
        no: ['Unlock the Nordic market', 'Remove barriers to growth', 'Blocked launch in the north'],
      },
      source: { document: 'A', section: 'Problem solver' },
    },
    {
      id: 'O10-quick-decision',
      duty: 'O10',
      role: 'PO',
      title: 'Quick decision in the work',
      why: 'Decisions inside the scope of the project are made fast, by who is with the team.',
      weight: 3,
      differences: ['decision-making'],
      signals: [
        {
          kind: 'near',
          all: [
            'today|now|quick|quickly|urgent|urgently|asap|immediately',
            'bug|fix|workaround|story|ticket|sprint|decision|scope',
          ],
          in: ['title', 'lead'],
        },
      ],
      examples: {
        yes: ['Refund scope: urgent'],
        no: ['Decision on the Nordic market', 'Now in three more countries'],
      },
      source: { document: 'B', section: 'Quick decision-making' },
    },
  ],
};
