import { plain } from '../../src/core/text';
import type { WorkItem } from '../../src/core/work-item';

/** An item as a short row: title, description, and what else a tracker knows of it. */
type Row = readonly [title: string, body?: string, more?: Partial<WorkItem>];

const LONG_DECISION = [
  'The shared kitchens in the north pay per oven, those in the south per evening, and nobody remembers why.',
  'Finance sees the difference in every month’s figures. Sales explains it to each new kitchen with another story.',
  'We looked at what eleven kitchens paid last year and what they would have paid by the other way of counting.',
  'Four would pay less, six about the same, one nearly double.',
  'Before autumn we want one price list for everybody, a rule for those who would pay more, and a date to tell them.',
].join('\n\n');

const LONG_STORY = [
  'Cooks stand at the stove with wet hands, so the tablet has to be read from two metres away.',
  'Acceptance criteria',
  '- the countdown fills the upper half of the screen',
  '- a tap anywhere on the screen stops the alarm',
  '- the alarm rings again after two minutes when nobody taps',
  '- with three timers running, the one that ends first is on top',
  'Technical notes',
  '- the wake lock has to be asked for again after the tab was hidden',
].join('\n');

/** Sixty items of every kind that `explain` has words for, in the manner of many trackers. */
export const SIXTY: readonly Row[] = [
  // product manager: one or more of each duty
  ['Decide what a second oven costs on the family plan'],
  ['Strategy for shared kitchens, next three years'],
  ['Redraw the roadmap after the supplier pulled out', '', { type: 'Epic' }],
  ['Choose between meal plans and a shopping list for next year', '', { type: 'Initiative' }],
  ['Interview eight home bakers about how they plan a week', 'Talk to them where they bake, not in the office.'],
  ['Compare our bread timer with what the three rivals offer'],
  ['Position Crumb against supermarket recipe cards'],
  ['Plan the launch of Crumb in Portugal with marketing and support'],
  ['Press release for the second edition', 'Embargo until the fair opens.', { type: 'Task' }],
  ['Go or no-go: is the beta good enough to sell?'],
  ['Raise weekly active bakers from 4,000 to 6,000 by summer', '', { type: 'Objective', level: 2 }],
  ['How baking with us should feel, from first loaf to hundredth'],
  ['Get sales, finance and support behind one plan for the oven rental'],
  ['Does renting out ovens pay for itself?', 'Cost per oven, income per evening, and what a repair eats of it.'],
  ['Retire the recipe archive: date, words for customers, refunds'],
  ['Which of our three baking apps gets people next year?'],
  ['Should the free plan keep the sourdough course?', LONG_DECISION],
  ['One price list for all kitchens', LONG_DECISION, { type: 'Story' }],
  ['Where is bread baking heading? Trends for the next strategy round'],
  ['Win three mills as partners before the harvest'],

  // product owner: one or more of each duty
  ['Refine the top of the backlog with the oven team'],
  ['Write the product goal for the timer backlog'],
  ['As a baker I want to pause a timer so that I can answer the door'],
  ['Timer that can be read across the kitchen', LONG_STORY, { type: 'Story', points: 5, inSprint: true }],
  ['Break the oven import down into tasks for the week'],
  ['Put the import stories before the export stories'],
  ['Estimate the oven stories', '', { type: 'Task' }],
  ['Add a filter for gluten-free recipes'],
  ['Fix wrong baking time after daylight saving', '', { type: 'Bug' }],
  [
    'Timer stops when the phone is locked',
    'Steps to reproduce\n1. Start a timer\n2. Lock the phone\n\nExpected: it rings\nActual: silence',
    { type: 'Bug', labels: ['android'] },
  ],
  ['fix(timer): keep the wake lock in `useAlarm.ts`'],
  ['Upgrade PostgreSQL from 15 to 17'],
  ['Accept the finished import story with the pilot kitchen'],
  ['Retrospective of sprint 14'],
  ['Bring what testers said about the timer to the developers'],
  ['Tell the kitchens that the import will be a week late'],
  ['Unblock the oven team: the test account has expired'],
  ['Check whether the sprint still follows the roadmap'],
  ['Release 2.4 to the staging environment'],
  ['Roll the new alarm out behind a flag to one kitchen in ten'],
  ['Pricing page: the yearly price overlaps the button on small phones'],
  ['Export the survey results as CSV', '', { type: 'Story' }],

  // disguised, overlapping, or with something to be said against them
  ['As a product manager I want to interview lapsed bakers so that we know why they left'],
  ['As a visitor I want to see what the family plan costs'],
  [
    'Decide the price of the oven rental',
    'Acceptance criteria\n- agreed with finance\n- told to sales',
    { type: 'Story' },
  ],
  ['Launch day: press kit, mail to partners, deploy the new home page', '', { type: 'Story' }],
  ['Set up analytics for the sourdough course', '', { type: 'Task' }],
  ['Look at how the sourdough course did in its first month'],
  ['Vision for the kitchen app'],
  ['Write user stories and draft the launch plan', '', { type: 'Task' }],
  ['Decide the price of the family plan and split the checkout epic into stories'],
  ['Oven rental: set the price, groom the backlog'],

  // nothing to go by
  [''],
  ['Timer'],
  ['Sourdough, again?'],
  ['Order flour for the team breakfast'],
  ['Move the big table to the second floor', 'The lift is booked for Thursday at nine, two people are enough.'],
  ['Was wir mit dem alten Ofen machen', 'Der Ofen ist nicht mehr zu retten und wir haben keinen Platz für ihn.'],
  ['窯の温度が上がらない'],
  ['Things about the summer', '', { type: 'Task' }],
];

export const itemOf = ([title, body = '', more = {}]: Row, at: number): WorkItem => ({
  id: String(at + 1),
  title,
  body: plain(body),
  ...more,
});
