import type { RuleGroup } from '../core/rule';

/** O8: the customer’s voice in the team, and how customers use a feature. */
export const customer: RuleGroup = {
  name: 'po-customer',
  classes: {},
  rules: [
    {
      id: 'O8-user-reported',
      duty: 'O8',
      role: 'PO',
      title: 'Reported by users',
      why: 'What users report about the product comes to the team through its product owner.',
      weight: 3,
      differences: ['role', 'scope'],
      signals: [
        { kind: 'phrase', words: 'reported|raised|requested|noticed|spotted by' },
        {
          kind: 'phrase',
          words: '@user-actor complain|complaint|=reported|=reporting',
          in: ['title', 'lead', 'prose'],
        },
        { kind: 'phrase', words: 'support ticket|case|escalation', in: ['title', 'lead'] },
        {
          kind: 'label',
          names: [
            'customer-request',
            'customer request',
            'user feedback',
            'customer-reported',
            'from-support',
            'customer-feedback',
            'user-reported',
          ],
        },
        { kind: 'near', all: ['complaint|complain', '@symptom|@artefact'], in: ['title', 'lead'] },
      ],
      unless: [
        {
          kind: 'phrase',
          words: 'survey|interview|research|competitor|strategy|summary|quarterly|training',
          in: ['title'],
        },
      ],
      examples: {
        yes: [
          'Open gate (noticed by Gate 7)',
          'Patients complain of the cold',
          'Two support cases for the gate',
          { title: 'Gate', labels: ['from-support'] },
          'Complaints on the tooltip',
        ],
        no: ['Survey about the gate', 'Competitor report on gates', 'Feedback strategy for next year'],
      },
      source: { document: 'A', section: 'Excellent customer service' },
    },
    {
      id: 'O8-feature-usage',
      duty: 'O8',
      overlap: 'S2',
      role: 'PO',
      title: 'Use of one feature',
      why: 'How customers use a single story or feature guides its next change.',
      weight: 3,
      differences: ['scope', 'skills'],
      signals: [
        {
          kind: 'near',
          all: [
            'usage|use|used|adoption|uses|clicks|often|click|abandon',
            '@artefact|@feature-thing',
            'check|look|see|find|measure|which|how|why|whether|watch|analyse|analyze|review|understand|know|learn|track|log|who',
          ],
          in: ['title'],
        },
        { kind: 'phrase', words: 'feature usage|use' },
        {
          kind: 'near',
          all: ['how', '@user-actor', 'use|uses|using', '@artefact|@feature-thing|story|stories|feature'],
          in: ['title', 'lead'],
        },
      ],
      unless: [{ kind: 'phrase', words: 'strategy|market|interview|survey|quarter|KPI|launch', in: ['title'] }],
      caution: 'Usage of the product as a whole is product manager work.',
      examples: {
        yes: [
          'Look at how often the voucher field is used',
          'Feature use by floor',
          'How nurses are using wristband stories',
        ],
        no: [
          'Review product adoption after the launch',
          'Interview nurses on how they use the app',
          'Set KPIs for use',
        ],
      },
      source: { document: 'B', section: 'Understanding customer needs' },
    },
    {
      id: 'O8-voice-to-team',
      duty: 'O8',
      role: 'PO',
      title: 'Customer’s voice to the team',
      why: 'The product owner tells the developers what customers said.',
      weight: 4,
      differences: ['role'],
      signals: [
        {
          kind: 'near',
          all: [
            'customer|user|client|feedback|complaint|pain',
            '@delivery-people',
            'tell|bring|share|show|present|explain|pass|relay|walk|play|discuss|communicate|take|summarise|voice|forward|give',
          ],
          in: ['title', 'lead'],
        },
        { kind: 'near', all: ['voice', 'customer', '@delivery-people|sprint|story|backlog'], in: ['title', 'lead'] },
        {
          kind: 'near',
          all: [
            'feedback|complaint|suggestion|wish',
            'backlog|story|stories|ticket|sprint|epic|bug',
            'turn|add|convert|into|as|for|from|file|to|log',
          ],
          in: ['title', 'lead'],
        },
      ],
      unless: [{ kind: 'phrase', words: 'sales|marketing|board|roadmap', in: ['title'] }],
      examples: {
        yes: [
          'Show developers a recording of an angry customer',
          'Voice of the customer in sprint 9',
          'File suggestions as stories for Ward 3',
        ],
        no: ['Share research insights with the board', 'Tell customers about the roadmap', 'Feedback round with sales'],
      },
      source: { document: 'A', section: 'What does a PO focus on' },
    },
    {
      id: 'O8-customer-need-of-feature',
      duty: 'O8',
      role: 'PO',
      title: 'Need behind one story',
      why: 'What a customer needs of one feature is settled while the story is shaped.',
      weight: 2,
      differences: ['scope', 'role'],
      signals: [
        {
          kind: 'near',
          all: [
            'ask|clarify|confirm|check|discuss|call|agree|find',
            'customer|client|user|requester|clinic|@user-actor',
            '@artefact|@feature-thing|story|ticket|requirement|field|format|bug|template',
          ],
          in: ['title'],
        },
        { kind: 'phrase', words: 'so that|they @user-actor can|could', in: ['lead', 'prose'] },
      ],
      unless: [{ kind: 'phrase', words: 'interview|survey|research|price|market|prospect|press', in: ['title'] }],
      examples: {
        yes: [
          'Confirm with the client the format of wristbands',
          { title: 'Wristband', body: 'We widen it so that nurses can read it.' },
        ],
        no: ['Interview clients about their day', 'Ask users what they would pay'],
      },
      source: { document: 'A', section: 'Understanding the value of the product' },
    },
  ],
};
