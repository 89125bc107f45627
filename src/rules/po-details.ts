import type { RuleGroup } from '../core/rule';
import { OUTSIDE_WORK } from './words/po-guards';

/** O6: looks, instrumentation, security and speed, at the level of one ticket. */
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
          verb: '@change|@build|@mend|@draft|align|colour|match|darken|enlarge|centre',
          object: '@design-detail',
        },
        { kind: 'topic', noun: '@design-detail' },
        {
          kind: 'phrase',
          words:
            'mobile|tablet|desktop|responsive|phone|landscape|portrait design|layout|view|version|screen|menu|size|mode|support',
          in: ['title'],
        },
        { kind: 'phrase', words: 'small|mobile|large|narrow|wide|different|multiple screen|device', in: ['title'] },
        { kind: 'head', verb: 'style|restyle|redesign|wireframe|centre|animate|resize|enlarge' },
      ],
      unless: [
        OUTSIDE_WORK,
        { kind: 'phrase', words: 'brand|branding|identity|product experience|logo', in: ['title'] },
      ],
      examples: {
        yes: [
          'Darken the shadow',
          'Larger rounded corners',
          'Our tablet version',
          'Wide screens again',
          'Restyle the winter notice',
        ],
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
        { kind: 'head', verb: '@build|@set-up|create|verify|test|check|instrument', object: '@instrumentation' },
        { kind: 'topic', noun: '@instrumentation' },
        { kind: 'head', verb: 'emit|fire|log|trigger|record|track|send', object: 'event|events' },
        {
          kind: 'near',
          all: [
            'analytics|tracking|telemetry',
            'SDK|snippet|tag|event|code|script|install|installed|integrate|integration|setup|implement|configure|plugin|wired|working|library',
          ],
          in: ['title', 'lead'],
        },
        { kind: 'head', verb: 'instrument' },
      ],
      unless: [OUTSIDE_WORK, { kind: 'phrase', words: 'review|decide|insight|report', in: ['title'] }],
      examples: {
        yes: [
          'Create a gate histogram',
          'Gate telemetry',
          'Fire the gate_opened event',
          'Analytics plugin',
          'Instrument the gate',
        ],
        no: [
          'Review activation four weeks after launch',
          'Agree the KPIs of the product',
          'Decide from the funnel what to change',
        ],
      },
      source: { document: 'B', section: 'Understanding customer needs' },
    },
    {
      id: 'O6-security-and-speed',
      duty: 'O6',
      overlap: 'S10',
      role: 'PO',
      title: 'Security, speed and access',
      why: 'Hardening, speed and access for everybody are upkeep at the level of tickets.',
      weight: 2,
      differences: ['scope'],
      signals: [
        {
          kind: 'phrase',
          words:
            'security|vulnerability|CVE|XSS|CSRF|encryption|authentication|authorisation|rate-limit|sanitisation|hardening|secrets|permissions',
          in: ['title'],
        },
        { kind: 'phrase', words: 'accessibility|a11y|WCAG|screen-reader|keyboard', in: ['title'] },
        {
          kind: 'phrase',
          words: 'performance|caching|speed|memory|latency|load-time|scalability|optimisation',
          in: ['title'],
        },
        { kind: 'phrase', words: 'localisation|internationalisation|i18n|translations|locale|RTL', in: ['title'] },
        { kind: 'phrase', words: 'error|exception|edge-case handling|messages|state|logging|recovery', in: ['title'] },
      ],
      unless: [OUTSIDE_WORK, { kind: 'phrase', words: 'strategy|sales|campaign|training|awareness', in: ['title'] }],
      caution: 'A requirement that holds for the whole product is product manager work.',
      examples: {
        yes: ['Gate hardening', 'Gate a11y', 'Gate speed', 'Gate i18n', 'Gate exception logging'],
        no: ['Security awareness training', 'Campaign performance strategy'],
      },
      source: { document: 'A', section: 'Senior product owner' },
    },
    {
      id: 'O6-version-title',
      duty: 'O6',
      overlap: 'S5',
      role: 'PO',
      title: 'Version in the title',
      why: 'A version number names a technical release or a dependency.',
      weight: 1,
      differences: ['scope'],
      signals: [{ kind: 'form', form: 'version-title' }],
      unless: [{ kind: 'phrase', words: 'launch|announce|roadmap|strategy|press', in: ['title'] }],
      examples: { yes: ['Parcels v2.4.1'], no: ['Announce v2.4.1 to the press'] },
      source: { document: 'ours' },
    },
  ],
};
