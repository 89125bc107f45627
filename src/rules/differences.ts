import type { Difference } from '../core/duty';

/** One of document B's six differences: what it looks like on either side, in our own words. */
export interface DifferenceNote {
  readonly id: Difference;
  readonly title: string;
  readonly PO: string;
  readonly PM: string;
}

export const differences: readonly DifferenceNote[] = [
  {
    id: 'scope',
    title: 'Scope',
    PO: 'A feature or a story, ready when the customer needs it.',
    PM: 'The product through its whole life, from first idea to market.',
  },
  {
    id: 'decision-making',
    title: 'Decision-making',
    PO: 'Calls inside the project that keep the team moving.',
    PM: 'Calls about the product as a whole: price, position in the market, growth.',
  },
  {
    id: 'skills',
    title: 'Skills',
    PO: 'Detail, order and agile practice.',
    PM: 'Business sense, technical breadth and knowledge of the market.',
  },
  {
    id: 'goals',
    title: 'Goals',
    PO: 'Stories that meet the need, and a team that reaches its targets.',
    PM: 'A product that serves customers and pays off for the business.',
  },
  {
    id: 'role',
    title: 'Role',
    PO: 'Stands with the team and keeps it on what the customer values.',
    PM: 'Stands between customers, business and builders and keeps them on one plan.',
  },
  {
    id: 'responsibilities',
    title: 'Responsibilities',
    PO: 'The backlog, day by day.',
    PM: 'How well the product does, money included.',
  },
];
