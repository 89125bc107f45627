import type { Duty, Source } from '../core/duty';

const A = (section: string): Source => ({ document: 'A', section });
const B = (section: string): Source => ({ document: 'B', section });
const ours: Source = { document: 'ours' };

/** The product manager's duties: strategy, roadmap and launch. */
export const pmDuties: readonly Duty[] = [
  {
    id: 'M1',
    role: 'PM',
    title: 'Strategy and vision',
    summary: 'Sets where the product goes over its whole life, in line with what the business wants.',
    sources: [
      A('What is a PM'),
      A('PM duties'),
      A('Thinking strategically'),
      B('Setting product strategy'),
      B('Goals'),
    ],
  },
  {
    id: 'M2',
    role: 'PM',
    title: 'Roadmap',
    summary: 'Makes, revises and explains the plan of the product: its milestones, dates and sequence.',
    sources: [A('Formulating and communicating strategic plans'), B('Overseeing the development process')],
  },
  {
    id: 'M3',
    role: 'PM',
    title: 'Choice of features',
    summary: 'Chooses what the product gets next, weighing what company and customers gain.',
    sources: [A('Prioritizing features'), A('PM duties'), A('What does a PM focus on')],
  },
  {
    id: 'M4',
    role: 'PM',
    title: 'User research',
    summary: 'Finds out what people need and value, and passes on what was learned.',
    sources: [A('PM duties'), A('What does a PM focus on')],
  },
  {
    id: 'M5',
    role: 'PM',
    title: 'Market and competitors',
    summary: 'Watches rivals, segments and trends that bear on the product.',
    sources: [
      A('What is a PM'),
      A('Market knowledge'),
      A('What does a PM focus on'),
      A('Collaborate with product marketing'),
      B('Customer and market research'),
    ],
  },
  {
    id: 'M6',
    role: 'PM',
    title: 'Price, position and growth',
    summary: 'Decides what the product costs, how it is told apart from others and how it grows.',
    sources: [A('Collaborate with product marketing'), B('Customer and market research'), B('Decision-making'), ours],
  },
  {
    id: 'M7',
    role: 'PM',
    title: 'Launch to the market',
    summary: 'Brings the product to the public together with marketing, sales and support.',
    sources: [A('Collaborate with product marketing'), B('Product launch and beyond')],
  },
  {
    id: 'M8',
    role: 'PM',
    title: 'Fit for launch',
    summary: 'Sees that the product was tried for quality and ease of use before the market gets it.',
    sources: [B('Overseeing the development process'), A('PM duties'), ours],
  },
  {
    id: 'M9',
    role: 'PM',
    title: 'Product metrics',
    summary: 'Turns figures from use and market into decisions, above all after a launch.',
    sources: [A('Data analysis'), B('Product launch and beyond')],
  },
  {
    id: 'M10',
    role: 'PM',
    title: 'Experience and requirements of the product',
    summary: 'Describes the ideal experience and what the product as a whole must satisfy.',
    sources: [A('Prioritizing features'), A('UX/UI design'), B('Customer and market research')],
  },
  {
    id: 'M11',
    role: 'PM',
    title: 'One plan for all functions',
    summary: 'Brings engineering, design, marketing, sales, support and leadership behind the same plan.',
    sources: [
      A('What is a PM'),
      A('PM duties'),
      A('What does a PM focus on'),
      B('Setting product strategy'),
      B('Role'),
    ],
  },
  {
    id: 'M12',
    role: 'PM',
    title: 'Business case',
    summary: 'Answers for budget, revenue and profit of the product.',
    sources: [A('Business experience'), B('Responsibilities')],
  },
  {
    id: 'M13',
    role: 'PM',
    title: 'Whole life of the product',
    summary: 'Leads the product from idea to launch and after it, until it is withdrawn.',
    sources: [A('Product Manager'), B('Scope'), B('Product launch and beyond'), ours],
  },
  {
    id: 'M14',
    role: 'PM',
    title: 'Portfolio',
    summary: 'Fits several products together: their plans, big releases, dependencies and one experience.',
    sources: [A('Portfolio owner'), ours],
  },
];
