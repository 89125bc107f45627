import type { RuleGroup } from '../core/rule';
import { OUTSIDE_WORK } from './words/po-guards';

/** O6: tests, documentation, design details, instrumentation and other upkeep. */
export const upkeep: RuleGroup = {
  name: 'po-upkeep',
  classes: {},
  rules: [
    {
      id: 'O6-quality',
      duty: 'O6',
      role: 'PO',
      title: 'Tests and upkeep of the code',
      why: 'Tests, refactoring and clean-up keep what was delivered in order.',
      weight: 3,
      differences: ['responsibilities', 'scope'],
      signals: [
        {
          kind: 'head',
          verb: '@change|@build|@set-up|@inspect|perform|conduct|execute|do|pass|increase|cover|automate|reduce|pay',
          object: '@quality-work',
        },
        { kind: 'topic', noun: '@quality-work' },
        {
          kind: 'phrase',
          words:
            'unit|integration|e2e|regression|smoke|functional|acceptance|load|performance|stress|automated|manual|cross-browser|end-to-end test|testing',
          in: ['title'],
        },
        { kind: 'head', verb: 'refactor|lint|retest|automate|clean|profile|smoke|test' },
        { kind: 'phrase', words: 'tech|technical debt', in: ['title', 'lead'] },
        { kind: 'phrase', words: 'code review|cleanup|quality|coverage|smell|style', in: ['title'] },
      ],
      unless: [
        OUTSIDE_WORK,
        {
          kind: 'phrase',
          words: 'usability|market|concept|price|demand|hypothesis|beta|messaging|message|willingness|A/B|alpha',
          in: ['title'],
        },
      ],
      examples: {
        yes: [
          'Execute the test cases',
          'Parcel edge cases',
          'Ask for e2e tests again',
          'Smoke the parcels before lunch',
          'Talk about technical debt',
          'Parcel code smells everywhere',
        ],
        no: ['Usability test with five nurses', 'Test the price with ten clinics', 'Beta test with ten clinics'],
      },
      source: { document: 'A', section: 'Senior product owner' },
    },
    {
      id: 'O6-verify',
      duty: 'O6',
      role: 'PO',
      title: 'Checking what was built',
      why: 'Seeing that one thing works as meant is part of delivering it.',
      weight: 2,
      differences: ['scope'],
      signals: [
        {
          kind: 'head',
          verb: 'verify|check|confirm|ensure|validate|test|retest|assert|inspect|monitor|audit|investigate|debug|review|profile|benchmark|try|measure',
          object:
            '@artefact|@system|@feature-thing|@data-thing|@design-detail|@technology|@environment|@quality-work|@docs-thing|@instrumentation',
        },
        {
          kind: 'near',
          all: [
            'verify|check|confirm|ensure|validate|test|review|make',
            'works|loads|renders|displays|shows|returns|plays|works|functional|responsive|correctly|properly|valid|no',
          ],
          in: ['title'],
        },
        { kind: 'head', verb: 'verify|ensure|retest|double-check|sanity-check|smoke-test|debug|investigate' },
        { kind: 'phrase', words: '=works correctly|properly|fine|well|again|end|on|with|as|in|for', in: ['title'] },
      ],
      unless: [
        OUTSIDE_WORK,
        {
          kind: 'phrase',
          words: 'demand|market|hypothesis|assumption|usability|messaging|reseller|price',
          in: ['title'],
        },
      ],
      examples: {
        yes: ['Test the picker', 'Confirm that it loads in winter', 'Ensure silence', 'Winter mode works again'],
        no: ['Validate demand for winter mode', 'Test the messaging with resellers', 'Confirm the budget'],
      },
      source: { document: 'ours' },
    },
    {
      id: 'O6-documentation',
      duty: 'O6',
      role: 'PO',
      title: 'Documentation of the product',
      why: 'Guides and references are part of what the team delivers.',
      weight: 3,
      differences: ['scope'],
      signals: [
        { kind: 'head', verb: '@change|@build|document|translate|host|finish', object: '@docs-thing' },
        { kind: 'topic', noun: '@docs-thing' },
        { kind: 'head', verb: 'document' },
        { kind: 'label', names: ['documentation', 'docs', 'type: docs', 'area/docs'] },
        { kind: 'phrase', words: 'documented|README|runbook|changelog|docs|javadoc', in: ['title'] },
      ],
      unless: [
        OUTSIDE_WORK,
        { kind: 'phrase', words: 'marketing|sales|customer-facing|launch|beta|partner|@metric', in: ['title'] },
        { kind: 'head', verb: 'publish|post|promote|share|organise' },
      ],
      examples: {
        yes: [
          'Rework the admin guide',
          'Winter tutorial',
          'Document the winter rules',
          { title: 'Winter', labels: ['docs'] },
          'Ask for winter docs',
        ],
        no: ['Document the launch strategy for sales', 'Prepare the sales deck'],
      },
      source: { document: 'A', section: 'What does a PO focus on' },
    },
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
