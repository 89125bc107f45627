import type { RuleGroup } from '../core/rule';
import { MAKE_OR_BUY } from './guards';

/** O6: screens and capabilities of the product, built and changed. */
export const features: RuleGroup = {
  name: 'po-features',
  classes: {},
  rules: [
    {
      id: 'O6-build-verb',
      duty: 'O6',
      role: 'PO',
      title: 'Something to build',
      why: 'An order to add, remove or change something is an item for the team, whatever it is about.',
      weight: 3,
      differences: ['scope', 'responsibilities'],
      signals: [
        { kind: 'head', verb: '@build' },
        { kind: 'near', all: ['please|need|must|should|want', 'add|implement|fix|remove'], in: ['lead'] },
      ],
      caution:
        'Everyday words are builders’ words too ("include", "share"); a title about market or money outweighs them.',
      examples: {
        yes: ['Paginate the visits', { title: 'Visits', body: 'We should finally implement two of them.' }],
        no: ['Decide the price of the Pro tier', 'Grow the Nordic business', 'Enter two more markets'],
      },
      source: { document: 'A', section: 'What does a PO focus on' },
    },
    {
      id: 'O6-change-artefact',
      duty: 'O6',
      role: 'PO',
      title: 'Work on a screen or part of it',
      why: 'A change to one page, dialog or report is work for one team.',
      weight: 3,
      differences: ['scope'],
      signals: [{ kind: 'head', verb: '@change|@build|@mend|@set-up|@inspect', object: '@artefact' }],
      examples: {
        yes: ['Rework the visit grid view'],
        no: ['Draft the launch announcement', 'Build the business case for clinics', 'Review the positioning'],
      },
      source: { document: 'A', section: 'What does a PO focus on' },
    },
    {
      id: 'O6-change-feature',
      duty: 'O6',
      role: 'PO',
      title: 'Work on a capability of the product',
      why: 'Log-in, export, notifications and their like are features that a team can deliver.',
      weight: 3,
      differences: ['scope'],
      signals: [{ kind: 'head', verb: '@change|@build|@mend|@set-up|@inspect', object: '@feature-thing' }],
      unless: MAKE_OR_BUY,
      examples: {
        yes: ['Add webhooks', 'Build authentication'],
        no: ['Improve our positioning', 'Extend the partner programme', 'Build or buy authentication'],
      },
      source: { document: 'A', section: 'What does a PO focus on' },
    },
    {
      id: 'O6-topic-artefact',
      duty: 'O6',
      role: 'PO',
      title: 'Screen or part of it as the subject',
      why: 'An item named after a screen, or a part of one, asks the team to make or change it.',
      weight: 3,
      differences: ['scope'],
      signals: [
        { kind: 'topic', noun: '@artefact' },
        { kind: 'phrase', words: '@artefact @artefact', in: ['title'] },
      ],
      examples: {
        yes: ['Second visit dialog', 'Two clicks less in the settings menu'],
        no: ['Pricing strategy for clinics', 'Positioning statement'],
      },
      source: { document: 'A', section: 'What does a PO focus on' },
    },
    {
      id: 'O6-topic-feature',
      duty: 'O6',
      role: 'PO',
      title: 'Capability with its page, flow or service',
      why: 'A capability named together with its page, flow or service is something that a team delivers.',
      weight: 3,
      differences: ['scope'],
      signals: [
        {
          kind: 'phrase',
          words:
            '@feature-thing support|feature|implementation|integration|system|module|flow|handling|page|screen|API|service|backend|logic|settings|setup',
          in: ['title'],
        },
      ],
      examples: {
        yes: ['Login page on phones', 'Booking flow for guests'],
        no: ['Booking partners for clinics', 'Payment terms for dealers'],
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
      signals: [{ kind: 'topic', noun: '@work-noun' }],
      examples: {
        yes: ['Voucher implementation'],
        no: ['Market analysis', 'Pricing proposal'],
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
        {
          kind: 'head',
          verb: 'review|analyse|monitor|track|check|draft|generate|finalise|prepare|publish|launch|present|announce|promote|post',
        },
      ],
      caution: 'Launch pages and price pages also stand in launch plans, beside work of the product manager.',
      examples: {
        yes: ['Discount form jumps in Safari', 'Budget category CSV export', 'Rework the launch page'],
        no: ['Decide the pricing of the Pro tier', 'Launch the spring campaign', 'Roadmap for clinics'],
      },
      source: { document: 'ours' },
    },
    {
      id: 'O6-detail-of-feature',
      duty: 'O6',
      role: 'PO',
      title: 'Detail of one feature',
      why: 'Tooltips, modals and what stands behind them are details of one feature.',
      weight: 2,
      differences: ['scope'],
      signals: [
        {
          kind: 'phrase',
          words: 'drop-down|tooltip|checkbox|popup|modal|sidebar|navbar|UI|frontend|backend|API|CLI|SDK',
          in: ['title'],
        },
        {
          kind: 'head',
          verb: 'use|switch|replace|handle|keep|make|change|show|move|swap',
          object: '@data-thing|@artefact|@system|@technology|@design-detail',
        },
      ],
      examples: {
        yes: ['Muted in the UI', 'Keep timestamps'],
        no: ['Move up-market with clinics', 'Change the positioning', 'Make clinics our first market'],
      },
      source: { document: 'A', section: 'What does a PO focus on' },
    },
  ],
};
