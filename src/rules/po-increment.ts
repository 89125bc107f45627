import type { RuleGroup } from '../core/rule';
import { list } from './words/list';

/** O11: value increment by increment, and measures of delivery. */
export const increment: RuleGroup = {
  name: 'po-increment',
  classes: {
    /** What engineering measures of itself. */
    'engineering-measure': list(`
      p50, p95, p99, latency, response time, load time, page load, throughput, RPS, uptime, availability, SLA,
      error rate, crash rate, crash-free sessions, coverage, build time, bundle size, cold start,
      largest contentful paint, LCP, CLS, web vitals, Lighthouse, FPS, MTTR, flaky tests, jitter
    `),
  },
  rules: [
    {
      id: 'O11-small-steps',
      duty: 'O11',
      role: 'PO',
      title: 'Small, safe steps',
      why: 'Flags and staged rollouts bring value with less risk.',
      weight: 3,
      differences: ['goals', 'decision-making'],
      signals: [
        { kind: 'phrase', words: 'feature flag|toggle|switch', in: ['title', 'lead'] },
        {
          kind: 'near',
          all: [
            'canary|gradual|staged|phased|incremental|incrementally|percentage|progressive|dark',
            'rollout|release|deploy|deployment|roll|traffic|users|launch|migration|ship',
          ],
          in: ['title'],
        },
      ],
      examples: {
        yes: ['Feature flag around wards', 'Gradual rollout of wards'],
        no: ['Staged market entry with marketing', 'First version of the pricing'],
      },
      source: { document: 'A', section: 'Understanding the value of the product' },
    },
    {
      id: 'O11-flow-measures',
      duty: 'O11',
      role: 'PO',
      title: 'Measures of delivery',
      why: 'Velocity, throughput and cycle time show how value flows through the team.',
      weight: 3,
      differences: ['skills', 'responsibilities'],
      signals: [
        { kind: 'phrase', words: 'velocity|burndown|burn-down|burnup|throughput|cycle-time', in: ['title', 'lead'] },
      ],
      examples: {
        yes: ['Cycle-time of wards'],
        no: ['Lead generation', 'Buying cycle of clinics'],
      },
      source: { document: 'A', section: 'Understanding the value of the product' },
    },
    {
      id: 'O11-engineering-target',
      duty: 'O11',
      role: 'PO',
      title: 'Measure of engineering',
      why: 'Speed, coverage and uptime are goals of delivery; growth and revenue are not.',
      weight: 3,
      differences: ['goals'],
      signals: [{ kind: 'phrase', words: '@engineering-measure', in: ['title'] }],
      examples: {
        yes: ['Fewer flaky tests: bundle size'],
        no: ['Raise retention of new clinics', 'Cut churn by half'],
      },
      source: { document: 'ours' },
    },
  ],
};
