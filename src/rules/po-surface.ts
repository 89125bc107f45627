import type { RuleGroup } from '../core/rule';
import { FEATURE_CHOICE, OUTSIDE_CHANNEL, OUTSIDE_WORK } from './words/po-guards';

/** O6: screens and capabilities, by the names that titles give them. */
export const surface: RuleGroup = {
  name: 'po-surface',
  classes: {},
  rules: [
    {
      id: 'O6-topic-artefact',
      duty: 'O6',
      role: 'PO',
      title: 'Screen or part of it as the subject',
      why: 'An item named after a part of the surface asks for that part to be made or changed.',
      weight: 3,
      differences: ['scope'],
      signals: [
        { kind: 'topic', noun: '@artefact' },
        { kind: 'phrase', words: '@artefact @artefact', in: ['title'] },
      ],
      unless: [FEATURE_CHOICE, OUTSIDE_WORK],
      examples: {
        yes: ['Second visit dialog', 'Decide later on one wizard with the stepper: dialog tabs'],
        no: ['Pricing strategy for clinics', 'Positioning statement', 'Launch plan'],
      },
      source: { document: 'A', section: 'What does a PO focus on' },
    },
    {
      id: 'O6-topic-feature',
      duty: 'O6',
      role: 'PO',
      title: 'Capability as the subject',
      why: 'An item named after a capability asks the team to deliver it.',
      weight: 3,
      differences: ['scope'],
      signals: [
        { kind: 'topic', noun: '@feature-thing' },
        {
          kind: 'phrase',
          words:
            '@feature-thing support|feature|implementation|integration|system|module|flow|handling|page|screen|API|service|backend|logic|settings|setup',
          in: ['title'],
        },
      ],
      unless: [FEATURE_CHOICE, OUTSIDE_WORK],
      examples: {
        yes: ['Guest refunds', 'Geofencing implementation'],
        no: ['Segments for next year', 'Partner programme for clinics'],
      },
      source: { document: 'A', section: 'What does a PO focus on' },
    },
    {
      id: 'O6-delivery-noun',
      duty: 'O6',
      role: 'PO',
      title: 'Named as a piece of building',
      why: 'A title that ends in a builder’s noun is a task, whatever it is about.',
      weight: 3,
      differences: ['scope', 'responsibilities'],
      signals: [
        { kind: 'topic', noun: '@work-noun' },
        { kind: 'phrase', words: '@work-noun of|for|in|with|to', in: ['title'] },
      ],
      unless: [OUTSIDE_WORK],
      examples: {
        yes: ['Voucher implementation', 'Rotation of parcels: integration with scanners'],
        no: ['Market analysis', 'Pricing proposal', 'Vision for 2030'],
      },
      source: { document: 'A', section: 'What does a PO focus on' },
    },
    {
      id: 'O6-business-screen',
      duty: 'O6',
      role: 'PO',
      title: 'Screen about a business matter',
      why: 'A page about prices, campaigns or roadmaps is still a page: team work, whatever it shows.',
      weight: 4,
      differences: ['scope'],
      signals: [
        { kind: 'phrase', words: '@business-noun @surface-noun', in: ['title'] },
        {
          kind: 'phrase',
          words:
            '@business-noun list|item|data|detail|event|type|name|status|code|category|history|price|view|field|page @surface-noun',
          in: ['title'],
        },
        { kind: 'head', verb: '@change|@build|@mend|@inspect|@set-up', object: '@business-surface' },
      ],
      unless: [
        { kind: 'phrase', words: 'launch plan|strategy', in: ['title'] },
        OUTSIDE_CHANNEL,
        {
          kind: 'head',
          verb: 'review|analyse|monitor|track|check|draft|generate|finalise|prepare|publish|launch|present|announce|promote|post',
        },
      ],
      caution: 'Launch pages and price pages also stand in launch plans, beside work of the product manager.',
      examples: {
        yes: ['Discount form jumps in Safari', 'Budget category CSV export', 'Add brand settings'],
        no: ['Decide the pricing of the Pro tier', 'Launch the spring campaign', 'Roadmap for clinics'],
      },
      source: { document: 'ours' },
    },
    {
      id: 'O6-detail-of-feature',
      duty: 'O6',
      role: 'PO',
      title: 'Detail of one feature',
      why: 'Options, columns, defaults and limits are details of one feature.',
      weight: 2,
      differences: ['scope'],
      signals: [
        {
          kind: 'phrase',
          words:
            'when|while|after|before|if clicking|opening|loading|saving|scrolling|typing|selecting|hovering|editing|deleting|uploading|switching|creating|submitting|logging|using|running|adding|closing|pressing',
          in: ['title'],
        },
        { kind: 'phrase', words: 'by default', in: ['title'] },
        { kind: 'phrase', words: 'instead of', in: ['title'] },
        {
          kind: 'phrase',
          words: 'drop-down|tooltip|checkbox|popup|modal|sidebar|navbar|UI|frontend|backend|API|CLI|SDK',
          in: ['title'],
        },
        { kind: 'phrase', words: 'per|by page|row|column|user|file|record|item', in: ['title'] },
        {
          kind: 'head',
          verb: 'use|switch|replace|handle|keep|make|change|show|move|swap',
          object: '@data-thing|@artefact|@system|@technology|@design-detail',
        },
      ],
      unless: [OUTSIDE_WORK],
      examples: {
        yes: [
          'Ask twice before saving',
          'Muted by default',
          'Arrows instead of dots',
          'Muted in the UI',
          'One note per row',
          'Keep timestamps',
        ],
        no: ['Move up-market with clinics', 'Change the positioning', 'Make clinics our first market'],
      },
      source: { document: 'A', section: 'What does a PO focus on' },
    },
  ],
};
