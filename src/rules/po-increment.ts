import type { RuleGroup } from '../core/rule';
import { OUTSIDE_WORK } from './words/po-guards';

/** O11: value increment by increment. */
export const increment: RuleGroup = {
  name: 'po-increment',
  classes: {},
  rules: [
    {
      id: 'O11-increment-value',
      duty: 'O11',
      role: 'PO',
      title: 'Value of an increment',
      why: 'The product owner watches what each increment brings and raises it.',
      weight: 4,
      differences: ['goals', 'scope'],
      signals: [
        {
          kind: 'near',
          all: [
            'value|benefit|outcome|worth|impact',
            'increment|sprint|iteration|story|stories|epic|delivered|release|backlog|feature|each',
            'measure|check|compare|track|review|score|raise|estimate|show|deliver|maximise|report|evaluate|assess|look|per',
          ],
          in: ['title', 'lead'],
        },
        { kind: 'phrase', words: 'business|customer|user value of|per|delivered|points', in: ['title', 'lead'] },
      ],
      unless: [{ kind: 'phrase', words: 'proposition|strategy|market|lifetime|pricing|willingness', in: ['title'] }],
      examples: {
        yes: ['Compare what the last iteration was worth with its outcome', 'Business value points'],
        no: ['Sharpen the value proposition', 'Customer lifetime value in the north'],
      },
      source: { document: 'A', section: 'Understanding the value of the product' },
    },
    {
      id: 'O11-evidence-based',
      duty: 'O11',
      role: 'PO',
      title: 'Evidence-based management',
      why: 'Its measures show whether delivery brings value sooner.',
      weight: 4,
      differences: ['skills', 'goals'],
      signals: [
        { kind: 'phrase', words: 'evidence based management' },
        { kind: 'phrase', words: 'EBM' },
        { kind: 'phrase', words: 'current|unrealised|unrealized value', in: ['title', 'lead'] },
        { kind: 'phrase', words: 'ability to innovate' },
      ],
      examples: {
        yes: [
          'Evidence-based management for wards',
          'EBM board',
          'Unrealised value of wards',
          'Ability to innovate, third reading',
        ],
        no: ['Evidence for the market in the north', 'Value of the contract'],
      },
      source: { document: 'A', section: 'Understanding the value of the product' },
    },
    {
      id: 'O11-small-steps',
      duty: 'O11',
      role: 'PO',
      title: 'Small, safe steps',
      why: 'Slices, flags and staged rollouts bring value with less risk.',
      weight: 3,
      differences: ['goals', 'decision-making'],
      signals: [
        { kind: 'phrase', words: 'feature flag|toggle|switch', in: ['title', 'lead'] },
        { kind: 'phrase', words: 'walking|thin|vertical skeleton|slice', in: ['title', 'lead'] },
        {
          kind: 'near',
          all: [
            'canary|gradual|staged|phased|incremental|incrementally|percentage|progressive|dark',
            'rollout|release|deploy|deployment|roll|traffic|users|launch|migration|ship',
          ],
          in: ['title'],
        },
        {
          kind: 'near',
          all: [
            'first|second|next|smallest|minimal|small',
            'increment|iteration|slice|version',
            '@artefact|@feature-thing|@system|story|feature|release|deliver|ship',
          ],
          in: ['title'],
        },
      ],
      unless: [{ kind: 'phrase', words: 'market|marketing|pricing|press|sales', in: ['title'] }],
      examples: {
        yes: [
          'Feature flag around wards',
          'Thin slice of wards',
          'Gradual rollout of wards',
          'Smallest increment of the ward picker',
        ],
        no: ['Staged market entry with marketing', 'First version of the pricing'],
      },
      source: { document: 'A', section: 'Understanding the value of the product' },
    },
    {
      id: 'O11-flow-measures',
      duty: 'O11',
      role: 'PO',
      title: 'Measures of delivery',
      why: 'Velocity, cycle time and lead time show how value flows through the team.',
      weight: 3,
      differences: ['skills', 'responsibilities'],
      signals: [
        { kind: 'phrase', words: 'velocity|burndown|burn-down|burnup|throughput|cycle-time', in: ['title', 'lead'] },
        { kind: 'phrase', words: 'lead time', in: ['title', 'lead'] },
        { kind: 'phrase', words: 'cumulative flow', in: ['title', 'lead'] },
      ],
      unless: [{ kind: 'phrase', words: 'sales|revenue', in: ['title'] }],
      examples: {
        yes: ['Cycle-time of wards', 'Shorter lead time', 'Cumulative flow of wards'],
        no: ['Sales velocity in the north', 'Lead generation'],
      },
      source: { document: 'A', section: 'Understanding the value of the product' },
    },
    {
      id: 'O11-engineering-target',
      duty: 'O11',
      role: 'PO',
      title: 'Target of engineering',
      why: 'Speed, coverage and uptime are goals of delivery; growth and revenue are not.',
      weight: 3,
      differences: ['goals'],
      signals: [
        {
          kind: 'near',
          all: [
            '@engineering-measure',
            'under|below|above|less|least|reduce|raise|increase|improve|lower|cut|halve|target|reach|keep|within|over|max|faster|budget',
          ],
          in: ['title', 'item'],
        },
        { kind: 'phrase', words: '@engineering-measure', in: ['title'] },
        {
          kind: 'phrase',
          words: 'faster build|load|startup|page|query|search|test|deploy|render|start|response|sync|import|login',
          in: ['title'],
        },
      ],
      unless: [OUTSIDE_WORK, { kind: 'phrase', words: 'availability in|of the? market|country|region', in: ['title'] }],
      examples: {
        yes: [
          { title: 'Wards', body: '- Keep latency within bounds' },
          'Fewer flaky tests: bundle size',
          'Faster login',
        ],
        no: ['Raise retention of new clinics', 'Reach 10,000 signups', 'Cut churn by half'],
      },
      source: { document: 'ours' },
    },
  ],
};
