/** One of the two source documents that say which work belongs to which role. */
export interface SourceDocument {
  readonly id: 'A' | 'B';
  readonly title: string;
  /**
   * Section names that duties and rules may cite, shortened as the project's table of duties has them: PO and PM stand
   * for the role's full name, and words of a long heading may be left out.
   */
  readonly sections: readonly string[];
}

export const documents: readonly SourceDocument[] = [
  {
    id: 'A',
    title: 'Product Owner vs Product Manager',
    sections: [
      'What is a PO',
      'What is a PM',
      'Overseeing the backlog',
      'Understanding the value of the product',
      'Communicating with stakeholders',
      'Prioritizing features',
      'Formulating and communicating strategic plans',
      'Collaborate with product marketing',
      'Analytical skills',
      'Thinking strategically',
      'Market knowledge',
      'Data analysis',
      'UX/UI design',
      'PO duties',
      'Excellent customer service',
      'Strong storyteller',
      'Information liaison',
      'Problem solver',
      'Product Manager',
      'PM duties',
      'Business experience',
      'What does a PM focus on',
      'What does a PO focus on',
      'Senior product owner',
      'Portfolio owner',
    ],
  },
  {
    id: 'B',
    title: 'Product Manager vs Product Owner: 6 Key Differences',
    sections: [
      'Managing the product backlog',
      'Understanding customer needs',
      'Stakeholder communication',
      'Quick decision-making',
      'Setting product strategy',
      'Customer and market research',
      'Overseeing the development process',
      'Product launch and beyond',
      'Scope',
      'Decision-making',
      'Required skills',
      'Goals',
      'Role',
      'Responsibilities',
    ],
  },
];

export { differences, type DifferenceNote } from './differences';
export { duties } from './duties';
export { overlaps, type Overlap } from './overlaps';
