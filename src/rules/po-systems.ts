import type { RuleGroup } from '../core/rule';
import { MAKE_OR_BUY, OTHER_WORK } from './guards';

/** O6: services, environments and technology behind the product. */
export const systems: RuleGroup = {
  name: 'po-systems',
  classes: {},
  rules: [
    {
      id: 'O6-system-work',
      duty: 'O6',
      role: 'PO',
      title: 'Work on a system',
      why: 'Services, data stores and pipelines are built and kept by the team.',
      weight: 3,
      differences: ['scope'],
      signals: [
        { kind: 'head', verb: '@change|@build|@mend|@set-up|@inspect', object: '@system' },
        { kind: 'topic', noun: '@system' },
        { kind: 'phrase', words: '@system @system', in: ['title'] },
      ],
      examples: {
        yes: ['Replace the parcel scheduler', 'Parcel scheduler', 'Is the log server full?'],
        no: ['Set the business model for clinics', 'Plan partner engagement'],
      },
      source: { document: 'A', section: 'What does a PO focus on' },
    },
    {
      id: 'O6-set-up',
      duty: 'O6',
      role: 'PO',
      title: 'Setting something up',
      why: 'Installing, configuring and hosting are team work.',
      weight: 2,
      differences: ['scope'],
      signals: [
        {
          kind: 'head',
          verb: 'configure|install|provision|deploy|redeploy|containerise|dockerise|upgrade|downgrade|bump|decommission|reconfigure|autoscale|whitelist',
        },
        {
          kind: 'head',
          verb: 'set|setup|activate|point|host|renew|rotate|buy|order|extend',
          object:
            '@technology|@system|@environment|@artefact|@feature-thing|@instrumentation|@quality-work|environment|project|account|domain',
        },
        {
          kind: 'near',
          all: ['connect|link|sync|integrate|register|hook', '@technology|@system|@environment'],
          in: ['title'],
        },
      ],
      unless: [OTHER_WORK, ...MAKE_OR_BUY],
      examples: {
        yes: ['Provision two more gates', 'Set up the ticket printer sandbox', 'Connect the till to Postgres'],
        no: ['Set up customer interviews', 'Set the price of the Team tier', 'Buy, build or partner for payments'],
      },
      source: { document: 'A', section: 'What does a PO focus on' },
    },
    {
      id: 'O6-technology',
      duty: 'O6',
      role: 'PO',
      title: 'Technology by name',
      why: 'Naming a framework, a database or a protocol is talk about how the team builds.',
      weight: 2,
      differences: ['skills', 'scope'],
      signals: [
        { kind: 'phrase', words: '@technology', in: ['title'] },
        { kind: 'near', all: ['@technology', '@set-up|@system'], in: ['lead', 'item'] },
      ],
      caution: 'A product whose customers are developers names technologies in its strategy too.',
      examples: {
        yes: ['Gate events over MQTT', { title: 'Gate events', body: 'We use PostgreSQL and a message queue today.' }],
        no: ['Which technologies do rivals sell?'],
      },
      source: { document: 'ours' },
    },
    {
      id: 'O6-done-state',
      duty: 'O6',
      role: 'PO',
      title: 'State to reach',
      why: 'A state such as “deployed” or “linked” is a result that the team brings about.',
      weight: 3,
      differences: ['goals', 'scope'],
      signals: [
        {
          kind: 'phrase',
          words:
            '@artefact|@system|@feature-thing|@technology|@environment|@data-thing|@docs-thing|@quality-work|@instrumentation|@product-part ~ @done-state',
          in: ['title'],
        },
      ],
      examples: {
        yes: ['Certificate renewed'],
        no: ['Slogan agreed', 'Price agreed with finance', 'Announcement posted'],
      },
      source: { document: 'ours' },
    },
    {
      id: 'O6-environment',
      duty: 'O6',
      role: 'PO',
      title: 'Environment or device',
      why: 'What happens on one environment or device is delivery, not direction.',
      weight: 2,
      differences: ['scope'],
      signals: [
        { kind: 'phrase', words: 'on|in|to|for|from|under @environment', in: ['title'] },
        {
          kind: 'phrase',
          words: '@environment only|build|release|app|support|environment|deployment|server|data',
          in: ['title'],
        },
        { kind: 'near', all: ['@environment', '@mend|@set-up|@inspect|@done-state|@symptom'], in: ['title', 'lead'] },
      ],
      examples: {
        yes: [
          'Wider margins on Android',
          { title: 'Margins', body: 'We upgraded the staging site twice.' },
          'Android build of the gate',
        ],
        no: ['Launch in the Nordics', 'Position us on price'],
      },
      source: { document: 'A', section: 'What does a PO focus on' },
    },
    {
      id: 'O6-migration',
      duty: 'O6',
      role: 'PO',
      title: 'Upgrade or migration',
      why: 'Upgrades keep a product in service; they are maintenance.',
      weight: 3,
      differences: ['responsibilities'],
      signals: [
        {
          kind: 'head',
          verb: 'upgrade|migrate|bump|port|downgrade|modernise|replatform|update',
          object: '@technology|@system|@environment|@data-thing|dependency|version|library|code',
        },
        {
          kind: 'phrase',
          words:
            'dependency|version|library|framework|SDK|schema|data|database|cloud|server upgrade|update|migration|bump',
          in: ['title'],
        },
      ],
      examples: {
        yes: ['Modernise the parcel library', 'Cloud migration'],
        no: ['Migrate customers to the new tiers: pricing strategy', 'Move our positioning up-market'],
      },
      source: { document: 'A', section: 'Senior product owner' },
    },
  ],
};
