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
  ],
};
