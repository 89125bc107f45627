import type { RuleGroup } from '../core/rule';
import { OUTSIDE_WORK } from './words/po-guards';

/** O6: code and data by name. */
export const code: RuleGroup = {
  name: 'po-code',
  classes: {},
  rules: [
    {
      id: 'O6-code-title',
      duty: 'O6',
      role: 'PO',
      title: 'Code in the title',
      why: 'A file, function or setting by name points at one place in the code.',
      weight: 4,
      differences: ['scope'],
      signals: [
        { kind: 'form', form: 'code-title' },
        { kind: 'form', form: 'conventional-title' },
        {
          kind: 'phrase',
          words:
            'in|of|from|to class|function|method|module|package|parameter|constructor|endpoint|component|interface',
          in: ['title'],
        },
      ],
      examples: {
        yes: ['`retryCount` ignored', 'fix(gate): shut it in winter', 'Shorter names in module seven'],
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
          verb: '@build|@set-up|@mend|create|update|change|remove|move|convert|check|verify|store|delete|save|use|make|rename|read|send|receive|get|clean|load|replace|validate|generate|extract',
          object: '@data-thing',
        },
        { kind: 'topic', noun: '@data-thing' },
      ],
      unless: [OUTSIDE_WORK, { kind: 'phrase', words: 'customer|market|user|usage data|feedback', in: ['title'] }],
      examples: {
        yes: ['Round the quantity', 'Parcel checksum'],
        no: ['Analyse market data', 'Review usage data after the launch'],
      },
      source: { document: 'A', section: 'What does a PO focus on' },
    },
  ],
};
