import type { RuleGroup } from '../core/rule';

/** O6: bugs, incidents and what users see go wrong. */
export const repairs: RuleGroup = {
  name: 'po-repairs',
  classes: {},
  rules: [
    {
      id: 'O6-fix',
      duty: 'O6',
      role: 'PO',
      title: 'Fixing something',
      why: 'Repairs are kept in the backlog, beside features and changes.',
      weight: 4,
      differences: ['responsibilities', 'scope'],
      signals: [
        {
          kind: 'head',
          verb: 'fix|bugfix|hotfix|repair|debug|reproduce|troubleshoot|unbreak|patch|stabilise|diagnose|mitigate',
        },
        { kind: 'phrase', words: 'bug|bugfix|hotfix|defect|regression', in: ['title'] },
        {
          kind: 'near',
          all: ['fix', 'wrong|broken|missing|hinge|leak|typo|issue|problem|@artefact|@system|@data-thing'],
          in: ['title'],
        },
      ],
      examples: {
        yes: ['Repair the gate in winter', 'Winter gate regression', 'Winter gate, and somebody must fix the hinge'],
        no: ['Correct our positioning', 'Prefixes for the new brand'],
      },
      source: { document: 'A', section: 'What does a PO focus on' },
    },
    {
      id: 'O6-symptom',
      duty: 'O6',
      role: 'PO',
      title: 'Something is wrong',
      why: 'What users see go wrong becomes a repair in the backlog.',
      weight: 3,
      differences: ['scope'],
      signals: [
        { kind: 'phrase', words: '@symptom', in: ['title'] },
        {
          kind: 'phrase',
          words: '@artefact|@system|@data-thing blank|empty|missing|lost|wrong|slow|dead|gone|stuck',
          in: ['title'],
        },
        {
          kind: 'near',
          all: [
            '@data-thing|@artefact|total|count',
            'after|when|while|on|with',
            'empty|missing|lost|zero|negative|old|double',
          ],
          in: ['title'],
        },
      ],
      caution: 'A strategy may also be called broken or wrong.',
      examples: {
        yes: [
          'Gate flickers in winter',
          'Seat picker gone',
          'Amount negative after a refund',
          'Subtotal empty once winter time begins',
        ],
        no: ['A gap in the market', 'Empty rooms in winter'],
      },
      source: { document: 'A', section: 'Senior product owner' },
    },
    {
      id: 'O6-bug-report',
      duty: 'O6',
      role: 'PO',
      title: 'Bug report',
      why: 'A bug report asks the team to repair what it delivered.',
      weight: 4,
      differences: ['scope', 'responsibilities'],
      signals: [
        { kind: 'form', form: 'steps-to-reproduce' },
        {
          kind: 'type',
          names: ['bug', 'defect', 'incident', 'problem', 'fault', 'error', 'production bug', 'regression'],
        },
        { kind: 'label', names: ['bug', 'defect', 'type: bug', 'kind/bug', 'regression', 'crash', 'hotfix', 'bugfix'] },
        { kind: 'phrase', words: 'error message|log|code|output', in: ['lead', 'prose'] },
        { kind: 'phrase', words: 'reproducible|repro', in: ['prose'] },
      ],
      examples: {
        yes: [
          {
            title: 'Gate',
            body: 'Steps to reproduce:\n\n1. Open the gate\n2. Wait\n\nExpected: it shuts.\n\nActual: it stays open.',
          },
          { title: 'Gate', type: 'Bug' },
          { title: 'Gate', labels: ['defect'] },
          { title: 'Gate', body: 'The gate answers with an error code in winter.' },
          { title: 'Gate', body: 'It is reproducible in winter.' },
        ],
        no: [
          { title: 'Positioning', body: 'Expected growth is slow.' },
          { title: 'Pricing', type: 'Epic', labels: ['pricing'] },
        ],
      },
      source: { document: 'A', section: 'What does a PO focus on' },
    },
    {
      id: 'O6-incident',
      duty: 'O6',
      role: 'PO',
      title: 'Incident',
      why: 'Outages and their aftermath are maintenance of what the team delivered.',
      weight: 3,
      differences: ['responsibilities'],
      signals: [
        { kind: 'phrase', words: 'incident|outage|downtime|postmortem|post-mortem|rollback|hotfix', in: ['title'] },
      ],
      examples: {
        yes: ['Outage of the gate in January'],
        no: ['Tell the press what went wrong', 'Churn after the price change'],
      },
      source: { document: 'A', section: 'Senior product owner' },
    },
  ],
};
