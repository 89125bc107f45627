import type { RuleGroup } from '../core/rule';
import { OTHER_WORK } from './guards';

/** O6: tests, checks and documentation. */
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
          verb: '@change|@build|@set-up|@inspect|perform|conduct|execute|do|pass|cover|automate|pay',
          object: '@quality-work',
        },
        { kind: 'topic', noun: '@quality-work' },
        {
          kind: 'phrase',
          words:
            'unit|integration|e2e|regression|smoke|functional|acceptance|load|performance|stress|automated|manual|cross-browser|end-to-end test|testing',
          in: ['title'],
        },
      ],
      examples: {
        yes: ['Execute the test cases', 'Parcel edge cases', 'Ask for e2e tests again'],
        no: ['Test the demand for a winter edition', 'Which market do we test first?'],
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
          verb: 'check|confirm|validate|test|assert|inspect|monitor|audit|review|profile|benchmark|try|measure',
          object:
            '@artefact|@system|@feature-thing|@data-thing|@design-detail|@technology|@environment|@quality-work|@docs-thing|@instrumentation',
        },
        { kind: 'head', verb: 'verify|ensure|retest|double-check|sanity-check|smoke-test|debug|investigate' },
      ],
      examples: {
        yes: ['Test the picker', 'Ensure silence'],
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
        { kind: 'head', verb: '@change|@build|host', object: '@docs-thing' },
        { kind: 'topic', noun: '@docs-thing' },
        { kind: 'phrase', words: 'documented|README|runbook|changelog|docs|javadoc', in: ['title'] },
      ],
      unless: [
        OTHER_WORK,
        { kind: 'phrase', words: 'marketing|sales|customer-facing|launch|beta|partner|@metric', in: ['title'] },
      ],
      examples: {
        yes: ['Parcel tutorial', 'Ask for parcel docs', 'Write the parcel tutorial'],
        no: ['Document the launch strategy for sales', 'Prepare the sales deck'],
      },
      source: { document: 'A', section: 'What does a PO focus on' },
    },
  ],
};
