import type { OverlapId } from '../core/duty';

/** A matter on which the documents overlap or disagree, and how the level of an item settles it. */
export interface Overlap {
  readonly id: OverlapId;
  readonly matter: string;
  readonly settledBy: string;
}

export const overlaps: readonly Overlap[] = [
  {
    id: 'S1',
    matter: 'Product vision is given to the product manager in most places and to the product owner in two.',
    settledBy: 'A goal behind one backlog is product owner work; a goal of the business is product manager work.',
  },
  {
    id: 'S2',
    matter: 'Usage data is given to both roles.',
    settledBy:
      'Use of one story or feature is product owner work; metrics of product or market are product manager work.',
  },
  {
    id: 'S3',
    matter: 'Putting features in order is given to both roles.',
    settledBy:
      'Order inside the backlog is product owner work; which features the product gets is product manager work.',
  },
  {
    id: 'S4',
    matter: 'One document makes the product owner the main contact of stakeholders, the other the product manager.',
    settledBy:
      'Team, scope and dates of delivery are product owner work; leadership, strategy and market are product manager work.',
  },
  {
    id: 'S5',
    matter: 'A release is both a delivery by the team and a launch to the market.',
    settledBy: 'Shipping an increment is product owner work; announcing and selling it is product manager work.',
  },
  {
    id: 'S6',
    matter: 'In start-ups and small companies one person may hold both roles.',
    settledBy: 'Whoever holds both is never reported for carrying either.',
  },
  {
    id: 'S7',
    matter: 'Size, maturity, hierarchy and the use of Scrum change how far the roles are apart.',
    settledBy: 'A preset of the team says how strict to be.',
  },
  {
    id: 'S8',
    matter: 'One document lets both roles make a roadmap.',
    settledBy:
      'A plan of sprints or increments is product owner work; the horizon of the product is product manager work.',
  },
  {
    id: 'S9',
    matter: 'That the team reaches its goals is given to both roles.',
    settledBy:
      'A date of a sprint or increment is product owner work; a milestone of the product is product manager work.',
  },
  {
    id: 'S10',
    matter: 'Technical requirements are given to the product manager, though every ticket has some.',
    settledBy:
      'A detail of one ticket is product owner work; a requirement of the whole product is product manager work.',
  },
  {
    id: 'S11',
    matter: 'One document says both that the product owner owns the product and that they do not.',
    settledBy: 'Nothing: who is said to own the product is no evidence.',
  },
];
