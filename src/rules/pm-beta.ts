import type { RuleGroup } from '../core/rule';
import { DELIVERY_FORMS, SOFTWARE_TITLE } from './words/pm-guards';

/** M8: seeing the product tried before its market launch. */
export const beta: RuleGroup = {
  name: 'pm-beta',
  classes: {},
  rules: [
    {
      id: 'M8-go-no-go',
      duty: 'M8',
      role: 'PM',
      title: 'Go or no-go',
      why: 'Whether the product is ready for its market is a decision about the whole product.',
      weight: 4,
      differences: ['decision-making', 'responsibilities'],
      signals: [
        { kind: 'phrase', words: 'go no go', in: ['title', 'lead'] },
        {
          kind: 'near',
          all: [
            'launch|market|GA',
            'readiness|ready|gate',
            '@decide|@look-back|hold|meeting|checklist|review|criteria',
          ],
          in: ['title'],
        },
        { kind: 'head', verb: '@decide|@draft|@look-back|@align', object: '@exit-criteria' },
        { kind: 'topic', noun: '@exit-criteria' },
      ],
      unless: [
        { kind: 'phrase', words: 'golang|deploy|deployment|staging|probe|sprint', in: ['title'] },
        ...DELIVERY_FORMS,
      ],
      caution: 'A gate before a technical deployment is the team’s.',
      examples: {
        yes: [
          'Hold the go/no-go for the spring edition',
          'Review with sales whether the suite is ready for launch',
          'Agree beta exit criteria',
          'Launch criteria',
        ],
        no: ['Readiness probe for launch service', 'Deployment gate: go/no-go script'],
      },
      source: { document: 'ours' },
    },
    {
      id: 'M8-early-group',
      duty: 'M8',
      role: 'PM',
      title: 'Choosing who tries it first',
      why: 'Finding the right people to try the product before launch shapes what is learned.',
      weight: 4,
      differences: ['role', 'skills'],
      signals: [
        { kind: 'head', verb: '@decide|@recruit-act|@look-back|@align|onboard|thank|brief', object: '@early-group' },
        {
          kind: 'near',
          all: ['@recruit-act|onboard', '@early-group|tester', '@customers|community|for|from|list|new'],
          in: ['title', 'lead'],
        },
        { kind: 'topic', noun: '@cohort-topic' },
      ],
      unless: [
        { kind: 'phrase', words: 'laptop|account|accounts|VPN|badge|desk|new tester', in: ['title'] },
        SOFTWARE_TITLE,
        ...DELIVERY_FORMS,
      ],
      examples: {
        yes: [
          'Recruit ten design partners',
          { title: 'Helpers for May', body: 'Find beta testers from the newsletter list.' },
          'Beta cohort selection',
        ],
        no: ['Beta tester badge is missing', 'Add early adopter flag'],
      },
      source: { document: 'B', section: 'Overseeing the development process' },
    },
    {
      id: 'M8-beta-plan',
      duty: 'M8',
      role: 'PM',
      title: 'Running a beta or pilot',
      why: 'A beta with customers tests the product’s worth before its launch.',
      weight: 3,
      differences: ['responsibilities'],
      signals: [
        { kind: 'phrase', words: 'beta|pilot exit|wave|cohort', in: ['title'] },
        { kind: 'phrase', words: 'beta|pilot @paper', in: ['title'] },
        {
          kind: 'head',
          verb: '@decide|@draft|@plan|@align|@look-back|run|start|launch|announce|close|open|conduct',
          object: '@beta-thing',
        },
        { kind: 'topic', noun: '@beta-topic' },
        {
          kind: 'near',
          all: [
            'beta|pilot|alpha',
            'with|for',
            '@customers|@early-group|testers|sites|companies|clinics|teams|friends|external|internal|partners',
          ],
          in: ['title'],
        },
      ],
      unless: [
        {
          kind: 'phrase',
          words: 'light|channel|tag|build|version|branch|parameter|deploy|certificate|opacity|testflight|environment',
          in: ['title'],
        },
        SOFTWARE_TITLE,
        ...DELIVERY_FORMS,
      ],
      caution: 'Publishing a beta build is a technical release.',
      examples: {
        yes: [
          'Second pilot wave',
          'Pilot kickoff in Lund',
          'Plan the private beta',
          'Early access programme',
          'Three clinics on board: pilot with their users',
        ],
        no: [
          'Beta build pipeline',
          'Bump version to 2.0.0-beta.3',
          'Upload beta build to the test channel',
          'Pilot light sensor reading',
        ],
      },
      source: { document: 'B', section: 'Overseeing the development process' },
    },
    {
      id: 'M8-beta-feedback',
      duty: 'M8',
      role: 'PM',
      title: 'What the beta taught',
      why: 'Learning from early users decides whether and how the product is launched.',
      weight: 3,
      differences: ['skills', 'decision-making'],
      signals: [
        { kind: 'near', all: ['ask|invite', 'friends|colleagues|family', 'try|feedback|test|review'], in: ['title'] },
        {
          kind: 'near',
          all: ['feedback', 'early|first|beta|pilot', 'user|customer|tester|adopter', 'from|provide|give|positive|ask'],
          in: ['title'],
        },
        {
          kind: 'near',
          all: [
            'feedback|survey|finding|result|learning|insight|verdict',
            'beta|pilot|alpha|early-access',
            '@look-back|@publish|collect|gather|send|summarise|decide|@draft',
          ],
          in: ['title'],
        },
        { kind: 'topic', noun: '@beta-result' },
      ],
      unless: [SOFTWARE_TITLE, ...DELIVERY_FORMS],
      examples: {
        yes: [
          'Ask friends to try it',
          'Ask first customers for feedback',
          'Summarise what feedback the pilot brought',
          'Pilot results',
        ],
        no: ['Feedback button missing in beta', 'Survey widget crashes in beta'],
      },
      source: { document: 'B', section: 'Overseeing the development process' },
    },
    {
      id: 'M8-quality-for-market',
      duty: 'M8',
      overlap: 'S5',
      role: 'PM',
      title: 'Good enough for the market',
      why: 'That the product meets what its market expects is checked before launch.',
      weight: 2,
      differences: ['responsibilities', 'goals'],
      signals: [
        {
          kind: 'near',
          all: [
            'quality|usability|expectation',
            'before|for|at',
            'launch|market|GA',
            '@decide|@look-back|agree|bar|meet',
          ],
          in: ['title', 'lead'],
        },
        {
          kind: 'near',
          all: ['test|try|trial', 'before', 'market|public', '@customers|outside|people'],
          in: ['title', 'lead'],
        },
      ],
      unless: [SOFTWARE_TITLE, ...DELIVERY_FORMS],
      caution: 'Testing the software itself is the team’s.',
      examples: {
        yes: ['Agree the quality bar for GA', 'Have outside people try it before the public launch'],
        no: ['Image quality before crop', 'Run e2e tests before launch'],
      },
      source: { document: 'A', section: 'PM duties' },
    },
  ],
};
