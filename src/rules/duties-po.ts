import type { Duty, Source } from '../core/duty';

const A = (section: string): Source => ({ document: 'A', section });
const B = (section: string): Source => ({ document: 'B', section });
const ours: Source = { document: 'ours' };

/** The product owner's duties: backlog and story level. */
export const poDuties: readonly Duty[] = [
  {
    id: 'O1',
    role: 'PO',
    title: 'Backlog care',
    summary: 'Keeps, orders and refines the product backlog, and nobody else does.',
    sources: [A('Overseeing the backlog'), A('What does a PO focus on'), B('Managing the product backlog')],
  },
  {
    id: 'O2',
    role: 'PO',
    title: 'Product goal behind the backlog',
    summary: 'Says what the backlog is for, and keeps it open and clear to everybody concerned.',
    sources: [A('Overseeing the backlog')],
  },
  {
    id: 'O3',
    role: 'PO',
    title: 'User stories',
    summary: 'Turns what hurts a customer into stories a team can act on, down to what must hold for them to be done.',
    sources: [A('PO duties'), A('What does a PO focus on'), A('Strong storyteller'), ours],
  },
  {
    id: 'O4',
    role: 'PO',
    title: 'Breakdown into tasks',
    summary: 'Cuts a vision or a feature into work for the day and tells the team what to do.',
    sources: [A('PO duties'), A('Communicating with stakeholders')],
  },
  {
    id: 'O5',
    role: 'PO',
    title: 'Order of work',
    summary: 'Ranks stories and tasks, so that the team always knows which one comes next.',
    sources: [
      A('What does a PO focus on'),
      A('Analytical skills'),
      B('Managing the product backlog'),
      B('Scope'),
      B('Decision-making'),
    ],
  },
  {
    id: 'O6',
    role: 'PO',
    title: 'Items the team builds and mends',
    summary: 'Looks after features of team size, changes, repairs, reported problems and upkeep.',
    sources: [A('What does a PO focus on'), A('Senior product owner'), ours],
  },
  {
    id: 'O7',
    role: 'PO',
    title: 'Scrum events and acceptance',
    summary: 'Is there when the team plans, refines and reviews, and accepts what is finished.',
    sources: [A('What does a PO focus on'), B('Role'), ours],
  },
  {
    id: 'O8',
    role: 'PO',
    title: 'Voice of the customer in the team',
    summary: 'Knows how customers use what is built and brings it to the developers.',
    sources: [
      A('Understanding the value of the product'),
      A('Excellent customer service'),
      B('Understanding customer needs'),
    ],
  },
  {
    id: 'O9',
    role: 'PO',
    title: 'Link between team and stakeholders',
    summary: 'Explains technical matters in plain terms and tells people when scope or dates of the work move.',
    sources: [A('Information liaison'), A('Communicating with stakeholders'), B('Stakeholder communication')],
  },
  {
    id: 'O10',
    role: 'PO',
    title: 'Keeping the work moving',
    summary: 'Clears what blocks the team, settles disputes and decides fast inside the project.',
    sources: [A('Problem solver'), B('Quick decision-making')],
  },
  {
    id: 'O11',
    role: 'PO',
    title: 'Value of each increment',
    summary: 'Watches what each increment is worth and raises it in small, safe steps.',
    sources: [A('Understanding the value of the product')],
  },
  {
    id: 'O12',
    role: 'PO',
    title: 'Backlog and roadmap in step',
    summary: 'Checks the work against the agreed roadmap and tells the product manager what the team learns.',
    sources: [A('What does a PO focus on'), A('Understanding the value of the product')],
  },
  {
    id: 'O13',
    role: 'PO',
    title: 'Delivery on time',
    summary: 'Sees that features and stories arrive when customers need them.',
    sources: [B('Scope'), B('Goals')],
  },
];
