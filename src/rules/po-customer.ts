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
      signals: [{ kind: 'phrase', words: 'reported|raised|requested|noticed|spotted by' }],
      examples: {
        yes: ['Open gate (noticed by Gate 7)'],
        no: ['Competitor report on gates', 'Requested budget for next year'],
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
            'usage|use|adoption|often|click|abandon',
            '@artefact|@feature-thing',
            'check|look|see|find|measure|which|how|why|whether|watch|analyse|review|understand|know|learn|track|log|who',
          ],
          in: ['title'],
        },
        {
          kind: 'near',
          all: ['how', '@user-actor', 'use', '@artefact|@feature-thing|story|feature'],
          in: ['title', 'lead'],
        },
      ],
      caution: 'Usage of the product as a whole is product manager work.',
      examples: {
        yes: ['Look at how often the voucher field is used', 'How nurses are using wristband stories'],
        no: [
          'Review product adoption after the launch',
          'Interview nurses on how they use the app',
          'Set KPIs for use',
        ],
      },
      source: { document: 'B', section: 'Understanding customer needs' },
    },
    {
      id: 'O8-voice-carried',
      duty: 'O8',
      role: 'PO',
      title: 'What users say, brought to the team',
      why: 'The product owner brings what users say to those who build, so that they know what their work is for.',
      weight: 3,
      differences: ['role'],
      signals: [
        {
          kind: 'near',
          all: [
            'play|bring|show|tell|relay|pass-on|retell|carry|share',
            'said|say|call|recording|complaint|complain|feedback|quote|voice|clip|video|note',
            'team|developer|dev|squad|engineer',
          ],
          in: ['title'],
        },
      ],
      caution: 'A team may also be one that uses the product.',
      examples: {
        yes: ['Relay what bakers complain about to the squad'],
        no: ['Share the launch video with resellers', 'Readout of florist research to the team'],
      },
      source: { document: 'A', section: 'Understanding the value of the product' },
    },
    {
      id: 'O8-team-meets-customers',
      duty: 'O8',
      role: 'PO',
      title: 'Team and customers in one room',
      why: 'Developers who see and hear customers understand what their stories are for.',
      weight: 4,
      differences: ['role'],
      signals: [
        {
          kind: 'near',
          all: [
            'invite|ask|bring|guest',
            '@user-kind|@user-actor',
            'to|into|at|in',
            'planning|refinement|review|demo|retro|standup|sprint',
          ],
          in: ['title'],
        },
      ],
      examples: {
        yes: ['Invite customers to the review', 'Bring a user into sprint planning'],
        no: [
          'Recruit eight florists for interviews',
          'Invite customers to the fair',
          'Readout of florist research to the team',
        ],
      },
      source: { document: 'A', section: 'Understanding the value of the product' },
    },
  ],
};
