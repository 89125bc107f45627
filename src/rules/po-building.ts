import type { RuleGroup } from '../core/rule';
import { OUTSIDE_WORK } from './words/po-guards';

/** O6: features and changes at the size of a team. */
export const building: RuleGroup = {
  name: 'po-building',
  classes: {},
  rules: [
    {
      id: 'O6-build-verb',
      duty: 'O6',
      role: 'PO',
      title: 'Something to build',
      why: 'A change ordered in the words of a builder is taken from the backlog by the team.',
      weight: 3,
      differences: ['scope', 'responsibilities'],
      signals: [
        { kind: 'head', verb: '@build' },
        { kind: 'near', all: ['please|need|must|should|want', 'add|implement|fix|remove'], in: ['lead'] },
      ],
      unless: [OUTSIDE_WORK],
      caution:
        'Everyday words are builders’ words too ("include", "share"); a title about market or money outweighs them.',
      examples: {
        yes: ['Paginate the visits', { title: 'Visits', body: 'We should finally implement two of them.' }],
        no: ['Decide the price of the Pro tier', 'Grow the Nordic business', 'Publish next year’s roadmap'],
      },
      source: { document: 'A', section: 'What does a PO focus on' },
    },
    {
      id: 'O6-change-artefact',
      duty: 'O6',
      role: 'PO',
      title: 'Work on a screen or part of it',
      why: 'A page, dialog or report of the product is a feature of team size.',
      weight: 3,
      differences: ['scope'],
      signals: [{ kind: 'head', verb: '@change|@build|@mend|@set-up|@inspect', object: '@artefact' }],
      unless: [
        OUTSIDE_WORK,
        { kind: 'head', verb: 'review|monitor|track|analyse|check', object: 'analytics|dashboard|metric|report' },
      ],
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
      unless: [OUTSIDE_WORK],
      examples: {
        yes: ['Develop guest checkout'],
        no: ['Decide on the segment for single practices', 'Plan the launch'],
      },
      source: { document: 'A', section: 'What does a PO focus on' },
    },
  ],
};
