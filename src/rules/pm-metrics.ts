import type { RuleGroup } from '../core/rule';
import { DELIVERY_FORMS, SOFTWARE_TITLE } from './words/pm-guards';

/** M9: what the numbers of product and market say, and what follows. */
export const metrics: RuleGroup = {
  name: 'pm-metrics',
  classes: {},
  rules: [
    {
      id: 'M9-metric-goal',
      duty: 'M9',
      role: 'PM',
      title: 'Moving a metric of the product',
      why: 'Retention, churn or adoption are results of the whole product, reached by more than one story.',
      weight: 4,
      differences: ['goals', 'responsibilities'],
      signals: [
        { kind: 'head', verb: '@raise|@cut', object: '@metric' },
        {
          kind: 'near',
          all: ['@raise|@cut|target|goal', '@metric', 'percent|by|to|from|above|below|over|under'],
          in: ['title'],
        },
      ],
      unless: [{ kind: 'phrase', words: '@tech-measure', in: ['title'] }, SOFTWARE_TITLE, ...DELIVERY_FORMS],
      examples: {
        yes: ['Reduce churn', 'Goal: week-4 retention to 40 %'],
        no: [
          'Reduce build time to 3 minutes',
          'Retention policy for logs set to 30 days',
          'Raise test coverage to 80 %',
        ],
      },
      source: { document: 'B', section: 'Product launch and beyond' },
    },
    {
      id: 'M9-metric-target',
      duty: 'M9',
      role: 'PM',
      title: 'A metric with a target',
      why: 'A number that the market must answer for measures the product’s success.',
      weight: 3,
      differences: ['goals'],
      signals: [
        { kind: 'topic', noun: '@metric' },
        { kind: 'topic', noun: '@growth-count' },
        { kind: 'near', all: ['@metric', '@growth-count|percent|ratio|rate|target'], in: ['title'] },
        { kind: 'head', verb: 'get|gain|win|earn|acquire|sign|attract|land|recruit', object: '@growth-count' },
      ],
      unless: [
        { kind: 'phrase', words: '@tech-measure', in: ['title'] },
        { kind: 'phrase', words: 'data|log|backup|message retention', in: ['title'] },
        ...DELIVERY_FORMS,
      ],
      caution: 'Conversion of units or currencies, engagement rings, downloads as a feature: same words, team work.',
      examples: {
        yes: [
          'Week-8 retention above 35 %',
          '2,000 newsletter subscribers by May',
          'Trial conversion target per channel',
          'Acquire 90 app store reviews',
        ],
        no: ['Test coverage above 85 %', 'Log retention 30 days', 'Add a download button'],
      },
      source: { document: 'A', section: 'Data analysis' },
    },
    {
      id: 'M9-metric-plan',
      duty: 'M9',
      role: 'PM',
      title: 'Choosing what success means',
      why: 'What the product is measured by is settled with the business, before anything is instrumented.',
      weight: 3,
      differences: ['goals', 'decision-making'],
      signals: [
        { kind: 'phrase', words: '@metric-plan @paper', in: ['title'] },
        { kind: 'head', verb: '@decide|@draft|@align|@look-back|@publish', object: '@metric-plan' },
        { kind: 'topic', noun: '@metric-plan' },
        {
          kind: 'near',
          all: ['success', 'metric|measure|KPI|criteria', 'launch|product|business|beta|market'],
          in: ['title', 'lead'],
        },
      ],
      unless: [{ kind: 'phrase', words: '@tech-measure', in: ['title'] }, SOFTWARE_TITLE, ...DELIVERY_FORMS],
      examples: {
        yes: [
          'Growth metric workshop',
          'Define success metrics for the parent app',
          'Launch KPIs',
          { title: 'What counts', body: 'How we measure success of the product after May.' },
        ],
        no: ['Emit trial_started event', 'Add KPI widget', 'Prometheus metrics for the worker'],
      },
      source: { document: 'A', section: 'Data analysis' },
    },
    {
      id: 'M9-review-numbers',
      duty: 'M9',
      overlap: 'S2',
      role: 'PM',
      title: 'Reading the product’s numbers',
      why: 'Funnels and cohorts turned into a decision about the product are post-launch work.',
      weight: 3,
      differences: ['skills', 'responsibilities'],
      signals: [
        {
          kind: 'phrase',
          words: 'NPS|churn|retention|activation|funnel|cohort|conversion|adoption @paper',
          in: ['title'],
        },
        { kind: 'head', verb: '@look-back|check|present|share|discuss|track', object: '@metric-review' },
        { kind: 'topic', noun: '@metric-report' },
        {
          kind: 'near',
          all: [
            'analyse|review|learn|understand|interpret',
            'funnel|cohort|churn|activation|adoption|conversion|retention|signup',
            '@decide|decide|why|where|after|change|bet',
          ],
          in: ['title', 'lead'],
        },
      ],
      unless: [{ kind: 'phrase', words: '@tech-measure', in: ['title'] }, SOFTWARE_TITLE, ...DELIVERY_FORMS],
      caution: 'How one story’s feature is used may be the product owner’s to watch.',
      examples: {
        yes: [
          'Churn deep dive',
          'Review trial funnel',
          'Weekly metrics review',
          'Understand where activation drops after sign-up',
        ],
        no: ['Analytics dashboard shows wrong totals', 'Track scroll depth with event tracking', 'Monitor CPU metrics'],
      },
      source: { document: 'A', section: 'Data analysis' },
    },
    {
      id: 'M9-post-launch',
      duty: 'M9',
      role: 'PM',
      title: 'After the launch',
      why: 'Looking back on how the launch did in the market, and choosing what follows, is part of launching.',
      weight: 4,
      differences: ['responsibilities', 'scope'],
      signals: [
        {
          kind: 'phrase',
          words: 'launch retrospective|retro|review|results|learnings|lessons|debrief|postmortem',
          in: ['title'],
        },
        {
          kind: 'near',
          all: ['post-launch|after-launch', '@look-back|retrospective|review|report|decide|learn|survey|plan'],
          in: ['title', 'lead'],
        },
        {
          kind: 'near',
          all: [
            'launch',
            'retrospective|result|lesson|learning|outcome|performance|impact',
            '@look-back|share|document|first|write|report',
          ],
          in: ['title'],
        },
        {
          kind: 'near',
          all: [
            'weeks|days|months|quarter',
            'after|since',
            'launch|GA|release|go-live',
            '@look-back|decide|metric|result|number|adoption',
          ],
          in: ['title', 'lead'],
        },
      ],
      unless: [
        { kind: 'phrase', words: 'hotfix|bug|rollback|incident|monitoring|deploy', in: ['title'] },
        SOFTWARE_TITLE,
        ...DELIVERY_FORMS,
      ],
      examples: {
        yes: [
          'Launch debrief',
          'Post-launch plan for the tutoring line',
          'Write about the impact of the launch',
          'Numbers six weeks after GA',
        ],
        no: ['Post-launch hotfix for login', 'Launch screen performance'],
      },
      source: { document: 'B', section: 'Product launch and beyond' },
    },
    {
      id: 'M9-experiment',
      duty: 'M9',
      role: 'PM',
      title: 'Experiments on the market',
      why: 'An experiment that tests what the market answers feeds a decision on the product.',
      weight: 2,
      differences: ['skills', 'decision-making'],
      signals: [
        {
          kind: 'near',
          all: [
            'experiment|A/B|hypothesis',
            '@metric|pricing|price|offer|message|headline|market',
            '@decide|run|test|design|plan|@look-back',
          ],
          in: ['title', 'lead'],
        },
        { kind: 'head', verb: '@decide|@look-back|optimise|adjust|iterate', object: '@experiment-thing' },
      ],
      unless: [
        { kind: 'phrase', words: 'framework|flag|SDK|infrastructure|bucket', in: ['title'] },
        SOFTWARE_TITLE,
        ...DELIVERY_FORMS,
      ],
      caution: 'The machinery of experiments is team work.',
      examples: {
        yes: ['Plan one experiment on trial conversion', 'Review growth experiments'],
        no: ['A/B test framework for headline', 'Experiment flag leaks memory'],
      },
      source: { document: 'A', section: 'Data analysis' },
    },

    {
      id: 'M9-watch-analytics',
      duty: 'M9',
      overlap: 'S2',
      role: 'PM',
      title: 'Watching the product’s analytics',
      why: 'Looking at the product’s numbers regularly feeds decisions about it.',
      weight: 2,
      differences: ['skills'],
      signals: [
        {
          kind: 'near',
          all: [
            'review|monitor|check|watch|analyse|read|interpret',
            'analytics|metrics|conversions|KPIs|stats|traffic|numbers',
            'daily|weekly|monthly|dashboard|for|quarter|launch|campaign|first|visitors|source|sources',
          ],
          in: ['title'],
        },
        {
          kind: 'head',
          verb: 'track|monitor|optimise|review|compare',
          object: 'conversion|campaign|channel|signup|referral|traffic',
        },
      ],
      unless: [
        { kind: 'phrase', words: '@tech-measure', in: ['title'] },
        {
          kind: 'phrase',
          words:
            'API|backend|endpoint|events|event|tests|code|page|layout|UI|implement|bug|health|server|pod|node|log|unit|server',
          in: ['title'],
        },
        SOFTWARE_TITLE,
        ...DELIVERY_FORMS,
      ],
      caution:
        'Monitoring whether software runs is the team’s; how a feature is used may be the product owner’s to watch.',
      examples: {
        yes: ['Check traffic numbers weekly', 'Compare channels'],
        no: ['Monitor server metrics for the API', 'Analytics dashboard shows wrong totals'],
      },
      source: { document: 'A', section: 'Data analysis' },
    },
  ],
};
