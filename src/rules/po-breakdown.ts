import type { RuleGroup } from '../core/rule';
import { list } from './words/list';

/** O4: work cut into pieces, technical plans, spikes and notes for the team. */
export const breakdown: RuleGroup = {
  name: 'po-breakdown',
  classes: {
    /** Verbs of looking into a technology. */
    study: list(`
      spike, evaluate, compare, investigate, research, explore, assess, benchmark, prototype, try, look at, look into,
      study, experiment with, trial, choose, pick, select, survey, analyse, find out, determine, consider, test, poc,
      prove, figure out, review, decide, agree on, settle on
    `),
    /** What a team designs before it builds. */
    'technical-plan': list(`
      architecture, data model, schema, tech stack, technical requirements, implementation plan, rollback plan,
      retry strategy, folder structure, user flow, wireframe
    `),
  },
  rules: [
    {
      id: 'O4-break-down',
      duty: 'O4',
      role: 'PO',
      title: 'Breaking work down',
      why: 'A feature becomes daily work for the team through the product owner.',
      weight: 4,
      differences: ['scope', 'responsibilities'],
      signals: [
        {
          kind: 'near',
          all: ['break|split|slice|cut|decompose|divide|chop', '@ticket|task|subtask|sprint|increment|piece|issue'],
          in: ['title', 'lead'],
        },
      ],
      examples: {
        yes: ['Slice bulk upload into pieces for two weeks', 'Split epic ‘Visits’ into stories'],
        no: ['Split the market into three segments', 'Break into the Nordic market'],
      },
      source: { document: 'A', section: 'PO duties' },
    },
    {
      id: 'O4-task-list',
      duty: 'O4',
      role: 'PO',
      title: 'Technical notes in the item',
      why: 'Notes, steps and plans for the team, written into the item, are work for the next days, not a direction for the product.',
      weight: 2,
      differences: ['scope'],
      signals: [
        {
          kind: 'phrase',
          words:
            'implementation|technical|dev|developer|design|testing detail|note|step|task|plan|approach|requirement|consideration|spec|specification',
          in: ['heading', 'prose'],
        },
        { kind: 'phrase', words: 'files to', in: ['heading', 'prose', 'item'] },
        { kind: 'phrase', words: 'definition of done|ready' },
      ],
      examples: {
        yes: [
          { title: 'Wristband', body: 'Technical notes: printed twice.' },
          { title: 'Wristband', body: 'Files to change: one.' },
          'Definition of done for wristbands',
        ],
        no: [{ title: 'Strategy', body: '## Goals\n\nBe the first choice of clinics.' }, 'Campaign plan for clinics'],
      },
      source: { document: 'A', section: 'PO duties' },
    },
    {
      id: 'O4-technical-design',
      duty: 'O4',
      role: 'PO',
      title: 'Technical design',
      why: 'How a thing will be built is settled between product owner and team, ticket by ticket.',
      weight: 3,
      differences: ['scope', 'skills'],
      signals: [
        {
          kind: 'head',
          verb: 'plan|design|define|specify|model|architect|outline|draft',
          object: '@system|@technical-plan',
        },
        {
          kind: 'phrase',
          words:
            'technical|tech|system|API|software|solution|data|database|infrastructure|backend|frontend|cloud design|architecture|specification|spec|model|decision',
          in: ['title'],
        },
        { kind: 'phrase', words: '@technical-plan', in: ['title'] },
      ],
      examples: {
        yes: ['Specify the claims webhook', 'A database decision for claims', 'Folder structure of claims'],
        no: ['Design the pricing model', 'Define the target segment'],
      },
      source: { document: 'A', section: 'Communicating with stakeholders' },
    },
    {
      id: 'O4-technology-spike',
      duty: 'O4',
      role: 'PO',
      title: 'Spike into a technology',
      why: 'Finding out how something can be built is team work; finding out what people want is not.',
      weight: 3,
      differences: ['skills', 'scope'],
      signals: [
        { kind: 'head', verb: '@study', object: '@technology|@system' },
        {
          kind: 'near',
          all: ['compare|evaluate|investigate|benchmark|prototype|assess|explore', '@technology|@system'],
          in: ['title'],
        },
        { kind: 'phrase', words: 'poc|spike', in: ['title'] },
      ],
      examples: {
        yes: ['Choose a message queue', 'Voice capture (spike)', 'Half a day to compare message queues'],
        no: ['Research competitors of the scheduler', 'Interview users of the API', 'Evaluate the Nordic market'],
      },
      source: { document: 'ours' },
    },
  ],
};
