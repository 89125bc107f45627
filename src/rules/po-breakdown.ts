import type { RuleGroup } from '../core/rule';
import { OUTSIDE_WORK } from './words/po-guards';

/** O4: breaking work down, technical plans, spikes and instructions for the team. */
export const breakdown: RuleGroup = {
  name: 'po-breakdown',
  classes: {},
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
          all: [
            'break|split|slice|cut|decompose|divide|chop',
            'story|stories|task|ticket|epic|subtask|sub-task|sprint|increment|piece|issue',
          ],
          in: ['title', 'lead'],
        },
        { kind: 'phrase', words: 'task|work|story|epic|feature breakdown', in: ['title', 'heading'] },
        {
          kind: 'head',
          verb: 'break|decompose|slice',
          object: 'feature|epic|module|flow|@artefact|@feature-thing|vision',
        },
      ],
      examples: {
        yes: ['Slice bulk upload into pieces for two weeks', 'Epic breakdown for bulk upload', 'Decompose the vision'],
        no: ['Split the market into three segments', 'Break into the Nordic market'],
      },
      source: { document: 'A', section: 'PO duties' },
    },
    {
      id: 'O4-task-list',
      duty: 'O4',
      role: 'PO',
      title: 'Task list in the item',
      why: 'Steps for the team, written into the item, are the day’s work and not a direction.',
      weight: 2,
      differences: ['scope'],
      signals: [
        { kind: 'phrase', words: 'subtask|sub-task|implementation|to-do', in: ['heading'] },
        {
          kind: 'phrase',
          words:
            'implementation|technical|dev|developer|design|testing detail|note|step|task|plan|approach|requirement|consideration|spec|specification',
          in: ['heading', 'prose'],
        },
        { kind: 'phrase', words: 'files to', in: ['heading', 'prose', 'item'] },
        { kind: 'phrase', words: 'definition of done|ready' },
        {
          kind: 'phrase',
          words: 'expected|actual|current|desired|proposed behaviour|behavior|result|output|outcome',
          in: ['heading', 'prose'],
        },
      ],
      examples: {
        yes: [
          { title: 'Wristband', body: '## Subtasks\n\nPrint it.' },
          { title: 'Wristband', body: 'Technical notes: printed twice.' },
          { title: 'Wristband', body: 'Files to change: one.' },
          'Definition of done for wristbands',
          { title: 'Wristband', body: 'Expected behaviour: printed twice.' },
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
      unless: [{ kind: 'phrase', words: 'pricing|business|operating|revenue model', in: ['title'] }, OUTSIDE_WORK],
      examples: {
        yes: ['Specify the claims webhook', 'A database decision for claims', 'One more sequence diagram'],
        no: ['Design the pricing model', 'Define the target segment', 'Plan the launch'],
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
        { kind: 'head', verb: 'prototype|timebox' },
        { kind: 'phrase', words: 'technical|tech spike|feasibility|investigation|evaluation|research|prototype|poc' },
        { kind: 'phrase', words: 'proof of concept', in: ['title'] },
        { kind: 'phrase', words: 'poc|spike', in: ['title'] },
        {
          kind: 'type',
          names: ['spike', 'research spike', 'technical spike', 'enabler', 'enabler story', 'investigation'],
        },
        { kind: 'label', names: ['spike', 'research-spike', 'poc', 'investigation', 'tech-spike'] },
      ],
      unless: [
        {
          kind: 'phrase',
          words:
            'market|competitor|competitive|interview|survey|persona|willingness|segment|price|pricing|packaging|user',
          in: ['title'],
        },
      ],
      examples: {
        yes: [
          'Choose a message queue',
          'Let us assess voice capture in WebRTC',
          'Timebox voice capture',
          'A technical feasibility check of voice capture',
          'Proof of concept for voice capture',
          'Voice capture (spike)',
          { title: 'Voice capture', type: 'Spike' },
          { title: 'Voice capture', labels: ['spike'] },
        ],
        no: ['Research competitors of the scheduler', 'Interview users of the API', 'Evaluate the Nordic market'],
      },
      source: { document: 'ours' },
    },
    {
      id: 'O4-sub-task',
      duty: 'O4',
      role: 'PO',
      title: 'Sub-task',
      why: 'A part of a story is work for the day.',
      weight: 2,
      differences: ['scope'],
      signals: [
        { kind: 'level', min: -1, max: -1 },
        { kind: 'type', names: ['sub-task', 'subtask', 'technical task', 'dev task', 'development task', 'sub task'] },
      ],
      caution: 'People also file a decision of the product as a sub-task; the words outweigh the place.',
      examples: {
        yes: [
          { title: 'Wristband', level: -1 },
          { title: 'Wristband', type: 'Technical task' },
        ],
        no: [{ title: 'Wristband', level: 1, type: 'Epic' }],
      },
      source: { document: 'A', section: 'PO duties' },
    },
    {
      id: 'O4-instructions',
      duty: 'O4',
      role: 'PO',
      title: 'Instructions for the team',
      why: 'The development team gets its instructions and deliverables from the product owner.',
      weight: 3,
      differences: ['role', 'responsibilities'],
      signals: [
        {
          kind: 'near',
          all: [
            'explain|brief|walk|hand|instruct|show|tell|instruction|assign|pass|kick',
            '@delivery-people',
            'story|stories|feature|screen|flow|requirement|specification|ticket|epic|design|wireframe|mockup|deliverable',
          ],
          in: ['title', 'lead'],
        },
        {
          kind: 'phrase',
          words:
            'requirements|requirement|design|developer|dev|engineering|team handover|handoff|hand-off|brief|instructions|briefing|walkthrough',
          in: ['title'],
        },
        { kind: 'near', all: ['instruction|instructions|briefing', '@delivery-people'], in: ['title'] },
        {
          kind: 'near',
          all: ['assign|hand|give|delegate', 'task|ticket|story|stories', '@delivery-people'],
          in: ['title', 'lead'],
        },
      ],
      unless: [{ kind: 'phrase', words: 'sales|marketing|press|agency|partner|campaign', in: ['title'] }],
      examples: {
        yes: [
          'Walk the developers through the refund screen',
          'Requirements handover for refunds',
          'Clear instructions to testers',
          'Delegate the label tasks to the testers',
        ],
        no: ['Brief the sales team on the new tiers', 'Brief the press'],
      },
      source: { document: 'A', section: 'Communicating with stakeholders' },
    },
  ],
};
