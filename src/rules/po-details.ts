import type { RuleGroup } from '../core/rule';

/** O6: looks, counting, code and data, at the level of one ticket. */
export const details: RuleGroup = {
  name: 'po-details',
  classes: {},
  rules: [
    {
      id: 'O6-design-detail',
      duty: 'O6',
      role: 'PO',
      title: 'Detail of looks or wording',
      why: 'Colours, spacing and labels of one screen are decided inside a story.',
      weight: 3,
      differences: ['scope'],
      signals: [
        {
          kind: 'head',
          verb: '@change|@build|@mend|@draft|align|colour|match|darken|enlarge',
          object: '@design-detail',
        },
        { kind: 'topic', noun: '@design-detail' },
      ],
      examples: {
        yes: ['Enlarge the icons', 'Button border'],
        no: ['Define the brand identity', 'Set the experience principles of the product'],
      },
      source: { document: 'ours' },
    },
    {
      id: 'O6-instrumentation',
      duty: 'O6',
      overlap: 'S2',
      role: 'PO',
      title: 'Instrumentation',
      why: 'Putting in the code that counts is team work; reading the figures to decide is not.',
      weight: 3,
      differences: ['scope', 'skills'],
      signals: [
        { kind: 'head', verb: '@build|@set-up|create|verify|test|check', object: '@instrumentation' },
        { kind: 'topic', noun: '@instrumentation' },
        { kind: 'head', verb: 'emit|fire|log|trigger|record|track|send', object: 'event' },
        {
          kind: 'near',
          all: [
            'analytics|tracking|telemetry',
            'SDK|snippet|tag|event|code|script|install|integrate|integration|setup|implement|configure|plugin|wired|working|library',
          ],
          in: ['title', 'lead'],
        },
      ],
      examples: {
        yes: ['Create a gate histogram', 'Gate telemetry', 'Fire the gate_opened event', 'Analytics plugin'],
        no: [
          'Review activation four weeks after launch',
          'Agree the KPIs of the product',
          'Decide from the funnel what to change',
        ],
      },
      source: { document: 'B', section: 'Understanding customer needs' },
    },
    {
      id: 'O6-code-title',
      duty: 'O6',
      role: 'PO',
      title: 'Code in the title',
      why: 'A file, function or setting by name points at one place in the code.',
      weight: 4,
      differences: ['scope'],
      signals: [{ kind: 'form', form: 'code-title' }],
      examples: {
        yes: ['`retryCount` ignored'],
        no: ['Retry the market test in spring', 'Fix our positioning'],
      },
      source: { document: 'ours' },
    },
    {
      id: 'O6-data-work',
      duty: 'O6',
      role: 'PO',
      title: 'Work on data',
      why: 'Records, fields and files that the product holds are details of a feature.',
      weight: 2,
      differences: ['scope'],
      signals: [
        {
          kind: 'head',
          verb: '@build|@set-up|@mend|create|update|change|move|convert|check|verify|store|save|use|make|read|send|receive|get|clean|load|replace|validate|generate',
          object: '@data-thing',
        },
        { kind: 'topic', noun: '@data-thing' },
      ],
      examples: {
        yes: ['Round the quantity', 'Parcel checksum'],
        no: ['Analyse market data', 'Review usage data after the launch'],
      },
      source: { document: 'A', section: 'What does a PO focus on' },
    },
  ],
};
