import type { RuleGroup } from '../core/rule';

/** O6: parts of the product, how they behave, and slight signs of building. */
export const parts: RuleGroup = {
  name: 'po-parts',
  classes: {},
  rules: [
    {
      id: 'O6-product-part',
      duty: 'O6',
      role: 'PO',
      title: 'Part of the product',
      why: 'Work on one part of the product fits one team.',
      weight: 2,
      differences: ['scope'],
      signals: [
        {
          kind: 'head',
          verb: 'create|build|develop|change|update|improve|replace|move|edit|configure|set|define|remove|review|check|test|verify|scale|ready|make|split|archive|turn|need|attach|join|simplify|migrate|clean|monitor|prepare|enhance',
          object: '@product-part',
        },
      ],
      examples: {
        yes: ['Scale the website'],
        no: ['Network of partners', 'Order of markets', 'Create the business plan'],
      },
      source: { document: 'A', section: 'What does a PO focus on' },
    },
    {
      id: 'O6-behaviour',
      duty: 'O6',
      role: 'PO',
      title: 'How something behaves',
      why: 'What a part of the product does, or should not do, is told to the team that can change it.',
      weight: 2,
      differences: ['scope'],
      signals: [
        {
          kind: 'phrase',
          words:
            '@artefact|@system|@data-thing|@product-part|@business-object|@feature-thing|@technology|@environment ~ @behaves',
          in: ['title'],
        },
        { kind: 'phrase', words: '@trait', in: ['title'] },
        {
          kind: 'phrase',
          words:
            '@behaves twice|nothing|empty|wrong|old|double|zero|null|again|even|only|first|last|all|through|black|white|blank|open|stuck',
          in: ['title'],
        },
      ],
      examples: {
        yes: ['Alarm delay configurable', 'Gate opens twice', 'Picker forgets the year'],
        no: ['Market shows growth', 'What keeps customers with us', 'Revenue model'],
      },
      source: { document: 'A', section: 'Senior product owner' },
    },
    {
      id: 'O6-text-of-building',
      duty: 'O6',
      role: 'PO',
      title: 'Text about building',
      why: 'A description that speaks of screens, services and data is written for those who build.',
      weight: 1,
      differences: ['scope'],
      signals: [
        {
          kind: 'near',
          all: [
            '@artefact|@system|@technology|@data-thing',
            '@build|@mend|@set-up|@symptom|@inspect|create|update|should|must|currently|instead',
          ],
          in: ['lead', 'item'],
        },
        { kind: 'near', all: ['@technology|@system', '@done-state|@behaves|should|must'], in: ['prose'] },
        { kind: 'near', all: ['user', 'click|see|select|tap|scroll|open|enter', '@artefact'], in: ['prose'] },
      ],
      caution: 'Plans and papers of strategy mention software too; the title outweighs the text.',
      examples: {
        yes: [
          { title: 'Gate', body: 'The tooltip should say that the gate is shut.' },
          { title: 'Gate', body: 'The webhook arrives at night.' },
          { title: 'Gate', body: 'The user sees one dialog.' },
        ],
        no: [{ title: 'Segments', body: 'Which buyers should see our offer first?' }],
      },
      source: { document: 'ours' },
    },
    {
      id: 'O6-delivery-type',
      duty: 'O6',
      role: 'PO',
      title: 'Label of a delivery item',
      why: 'Labels such as frontend or chore mostly stand on the work of a team.',
      weight: 2,
      differences: ['scope'],
      signals: [
        {
          kind: 'label',
          names: [
            'chore',
            'frontend',
            'backend',
            'front-end',
            'back-end',
            'ui',
            'ux',
            'api',
            'infrastructure',
            'devops',
            'database',
            'mobile',
            'ios',
            'android',
            'web',
            'refactoring',
            'refactor',
            'performance',
            'dependencies',
            'ci',
            'testing',
            'tests',
            'tech debt',
            'security',
            'accessibility',
            'a11y',
            'documentation',
            'docs',
          ],
        },
      ],
      examples: {
        yes: [{ title: 'Wristband', labels: ['frontend'] }],
        no: [{ title: 'Wristband', labels: ['north'] }],
      },
      source: { document: 'ours' },
    },
  ],
};
