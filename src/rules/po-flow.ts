import type { RuleGroup } from '../core/rule';
import { OUTSIDE_WORK } from './words/po-guards';

/** O10: unblocking, conflicts, quick decisions inside the project. */
export const flow: RuleGroup = {
  name: 'po-flow',
  classes: {},
  rules: [
    {
      id: 'O10-unblock',
      duty: 'O10',
      role: 'PO',
      title: 'Clearing what blocks the team',
      why: 'Keeping the work moving comes first for the product owner.',
      weight: 4,
      differences: ['role', 'decision-making'],
      signals: [
        { kind: 'head', verb: 'unblock|unstick' },
        { kind: 'phrase', words: 'blocker|impediment|unblock|blockers', in: ['title', 'lead'] },
        {
          kind: 'near',
          all: [
            'blocked|stuck|waiting|waits|idle|bottleneck|hold',
            '@delivery-people|story|stories|ticket|sprint|task|work|feature|release',
          ],
          in: ['title', 'lead'],
        },
        { kind: 'label', names: ['blocked', 'blocker', 'impediment', 'on hold', 'status: blocked', 'waiting'] },
        {
          kind: 'near',
          all: [
            'chase|escalate|push|nudge|remind',
            'vendor|dependency|licence|license|access|credentials|approval|review|@system|@delivery-people',
          ],
          in: ['title', 'lead'],
        },
      ],
      unless: [
        { kind: 'phrase', words: 'launch|market|strategy|investor|description|notes|CEO|policy', in: ['title'] },
      ],
      examples: {
        yes: [
          'Unstick the till',
          'Impediment at the till',
          'Testers are idle',
          { title: 'Till', labels: ['impediment'] },
          'Chase the licence for the till',
        ],
        no: ['Unlock the Nordic market', 'Remove barriers to growth', 'Blocked launch in the north'],
      },
      source: { document: 'A', section: 'Problem solver' },
    },
    {
      id: 'O10-conflict',
      duty: 'O10',
      role: 'PO',
      title: 'Settling a conflict',
      why: 'Disputes about the work are settled by the product owner.',
      weight: 3,
      differences: ['role', 'decision-making'],
      signals: [
        {
          kind: 'near',
          all: [
            'conflict|dispute|disagreement|clash|argument|tension',
            '@delivery-people|story|stories|requirement|scope|sprint|department|stakeholder|resource|requests|priority',
          ],
          in: ['title', 'lead'],
        },
        {
          kind: 'near',
          all: [
            'balance|competing|conflicting|contradictory',
            'demands|requests|wishes|requirements|requirement|stakeholders|departments|stories|tickets|bugs',
          ],
          in: ['title', 'lead'],
        },
      ],
      unless: [{ kind: 'phrase', words: 'roadmap|strategy|portfolio|executives|board', in: ['title'] }],
      examples: {
        yes: ['Dispute over the scope of refunds', 'Two contradictory wishes for the till'],
        no: ['Conflict between two roadmaps', 'Balance growth and profit'],
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
          kind: 'head',
          verb: 'decide|choose|pick|select|agree|settle|define',
          object:
            '@artefact|@system|@feature-thing|@technology|@design-detail|@data-thing|@docs-thing|@quality-work|workaround|default|scope',
        },
        {
          kind: 'near',
          all: [
            'decide|choose|pick|whether|decision|agree',
            '@technology|@system|@design-detail|workaround|bug|story|refund|format|today|sprint|ticket|fallback',
          ],
          in: ['title'],
        },
        {
          kind: 'near',
          all: [
            'today|now|quick|quickly|urgent|urgently|asap|immediately',
            'bug|fix|workaround|story|ticket|sprint|decision|scope',
          ],
          in: ['title', 'lead'],
        },
      ],
      unless: [
        OUTSIDE_WORK,
        {
          kind: 'phrase',
          words: 'pricing|price|market|strategy|roadmap|launch|feature|year|quarter|Q1|Q2|Q3|Q4|H1|H2',
          in: ['title'],
        },
      ],
      examples: {
        yes: ['Pick a default for the till', 'Whether we ship the workaround', 'Refund scope: urgent'],
        no: [
          'Decide the price of the Team tier',
          'Choose between two features for Q3',
          'Decide which market comes first',
        ],
      },
      source: { document: 'B', section: 'Quick decision-making' },
    },
    {
      id: 'O10-capacity',
      duty: 'O10',
      role: 'PO',
      title: 'Capacity and dependencies of the team',
      why: 'Who is free, what waits for what: the daily frame of the work.',
      weight: 2,
      differences: ['role', 'responsibilities'],
      signals: [
        {
          kind: 'near',
          all: [
            'capacity|availability|workload|dependency|dependencies|hand-over|handover',
            'sprint|@delivery-people|story|stories|release|iteration|epic|week',
          ],
          in: ['title', 'lead'],
        },
        { kind: 'phrase', words: 'cross-team|external|internal|team|technical dependency|dependencies', in: ['title'] },
      ],
      unless: [{ kind: 'phrase', words: 'hire|hiring|budget|portfolio|roadmap', in: ['title'] }],
      examples: {
        yes: ['Workload of the testers in May', 'A technical dependency at the till'],
        no: ['Dependencies between roadmaps of the portfolio', 'Hire testers for more capacity'],
      },
      source: { document: 'B', section: 'Quick decision-making' },
    },
  ],
};
