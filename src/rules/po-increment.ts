import type { RuleGroup } from '../core/rule';

/** O11: value increment by increment, and measures of delivery. */
export const increment: RuleGroup = {
  name: 'po-increment',
  classes: {/** What engineering measures of itself. */},
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
        yes: ['Put the alarm behind a feature flag', 'Feature flag around wards', 'Gradual rollout of wards'],
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
  ],
};
