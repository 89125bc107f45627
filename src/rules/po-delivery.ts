import type { RuleGroup } from '../core/rule';
import { OUTSIDE_WORK } from './words/po-guards';

/** O13: features and stories on time, technical releases, plans of sprints and increments. */
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
          kind: 'head',
          verb: 'deploy|redeploy|release|ship|roll|push|promote|tag|cut|merge|rollback',
          object:
            'build|version|hotfix|patch|tag|branch|package|image|release|rc|candidate|artefact|@environment|@system|@technology|module|increment',
        },
        {
          kind: 'near',
          all: [
            'deploy|release|ship|roll|push|promote|deployment|rollout|go',
            'production|prod|staging|environment|server|cluster|testnet|mainnet|live|sandbox|preprod|pre-prod',
          ],
          in: ['title'],
        },
        {
          kind: 'phrase',
          words: 'release|hotfix branch|build|candidate|pipeline|tag|script|train|process|version',
          in: ['title'],
        },
        { kind: 'head', verb: 'deploy|redeploy' },
        { kind: 'phrase', words: 'code|feature freeze', in: ['title', 'lead'] },
        { kind: 'phrase', words: 'deployment to|on|of|for|process|plan|script|checklist|guide', in: ['title'] },
      ],
      unless: [OUTSIDE_WORK, { kind: 'phrase', words: 'market|marketing|public|announce|customers', in: ['title'] }],
      examples: {
        yes: [
          'Cut the hotfix',
          'Promote wards into prod',
          'Wards release train',
          'Deploy wards',
          'Code freeze in May',
          'Deployment of wards',
        ],
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
            'story|stories|sprint|epic|increment|ticket|tickets|iteration',
            'by|before|until|deadline|date|time|due|end|week|friday|monday|tomorrow|today',
          ],
          in: ['title', 'lead'],
        },
        { kind: 'phrase', words: 'delivery|due|increment|iteration|completion date|deadline', in: ['title'] },
        {
          kind: 'near',
          all: [
            'deadline|due',
            'story|stories|ticket|epic|sprint|increment',
            'move|shift|extend|change|set|keep|meet|miss|check|confirm',
          ],
          in: ['title', 'lead'],
        },
        {
          kind: 'near',
          all: [
            'deadline|due|late|overdue|time',
            '@artefact|@feature-thing|@system|story|stories|feature|bug|fix',
            'deliver|finish|ship|complete|ready|keep|meet|miss|delay|slip',
          ],
          in: ['title'],
        },
      ],
      unless: [{ kind: 'phrase', words: 'launch|market|press|campaign|roadmap', in: ['title'] }],
      examples: {
        yes: [
          'Close three stories before Friday',
          'One due date for both',
          'Shift the deadline for ticket 4',
          'Overdue: finish guest checkout',
        ],
        no: ['Set the launch date with marketing', 'Milestones of the roadmap'],
      },
      source: { document: 'B', section: 'Scope' },
    },
    {
      id: 'O13-increment-plan',
      duty: 'O13',
      overlap: 'S8',
      role: 'PO',
      title: 'Plan of sprints or increments',
      why: 'Which increment brings what is the plan of delivery, below the roadmap.',
      weight: 3,
      differences: ['scope', 'responsibilities'],
      signals: [
        {
          kind: 'phrase',
          words:
            'sprint|iteration|increment|release|delivery|development|implementation plan|planning|schedule|scope|forecast|calendar|backlog|content',
          in: ['title'],
        },
        {
          kind: 'near',
          all: [
            'plan|schedule|sequence|forecast|slot|place|map',
            'story|stories|epic|ticket|bug|feature|@feature-thing|@artefact',
            'sprint|sprints|iteration|iterations|increment|increments|release',
          ],
          in: ['title', 'lead'],
        },
        {
          kind: 'head',
          verb: 'plan|schedule|move',
          object: 'sprint|iteration|increment|refactor|release|deployment|migration|@quality-work',
        },
      ],
      unless: [
        OUTSIDE_WORK,
        { kind: 'phrase', words: 'roadmap|launch|market|marketing|year|quarter|H1|H2', in: ['title'] },
      ],
      examples: {
        yes: ['Our delivery schedule', 'Place wards’ two epics: iterations 3 and 4', 'Schedule the migration'],
        no: ['Plan the launch with sales', 'Roadmap for the year', 'Schedule interviews'],
      },
      source: { document: 'B', section: 'Responsibilities' },
    },
    {
      id: 'O13-deliver-feature',
      duty: 'O13',
      role: 'PO',
      title: 'Delivering a feature',
      why: 'Getting a feature done for those who need it is the aim of the product owner.',
      weight: 3,
      differences: ['goals', 'scope'],
      signals: [
        {
          kind: 'head',
          verb: 'deliver|finish|complete|ship|develop|code|build',
          object: 'story|stories|feature|module|increment|MVP|functionality|prototype|app|integration|epic|ticket',
        },
        {
          kind: 'phrase',
          words: 'MVP|prototype|feature build|development|implementation|complete|features',
          in: ['title'],
        },
      ],
      unless: [OUTSIDE_WORK],
      examples: {
        yes: ['Finish the ward module', 'MVP build'],
        no: ['Deliver growth in the north', 'Finish the pitch deck'],
      },
      source: { document: 'B', section: 'Goals' },
    },
  ],
};
