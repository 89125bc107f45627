import type { SampleIssue } from './sample-issue';

/** A team-managed space where nothing is switched on yet. */
export const PIER: readonly SampleIssue[] = [
  { ref: 'gate', type: 'Epic', title: 'Gates open by number plate', status: 'In progress', who: 'priya', age: 60 },
  {
    type: 'Story',
    parent: 'gate',
    title: 'As a driver I want the gate to know my car so that I need not show a code',
    status: 'In progress',
    who: 'aiko',
    age: 25,
    points: 5,
  },
  {
    type: 'Bug',
    parent: 'gate',
    title: 'Camera misreads plates in low sun',
    status: 'To do',
    who: 'ben',
    age: 9,
    points: 3,
  },
  { type: 'Task', parent: 'gate', title: 'Store plates for 24 hours only', status: 'Done', who: 'ben', age: 31 },
  {
    type: 'Task',
    title: 'Decide whether we sell the gate system to other harbours',
    body: 'Talk to three harbours, estimate the market and the margin, and recommend.',
    status: 'To do',
    who: 'priya',
    age: 40,
  },
  { type: 'Task', title: 'Agree the opening date with the harbour authority and marketing', status: 'To do', age: 22 },
  {
    type: 'Story',
    title: 'As a gate keeper I want to open a lane by hand',
    status: 'Done',
    who: 'aiko',
    age: 45,
    points: 2,
  },
  { type: 'Task', title: 'Firmware 4.2 on all cameras', status: 'In progress', who: 'ben', age: 7 },
];

/** A service space: it needs an explicit yes before anything is judged. */
export const HELP: readonly SampleIssue[] = [
  { type: 'Task', title: 'My boarding pass does not load', status: 'To do', who: 'omar', age: 1 },
  { type: 'Task', title: 'Refund for crossing 4711, paid twice', status: 'In progress', who: 'omar', age: 2 },
  { type: 'Task', title: 'Please add our agency to the newsletter', status: 'Done', who: 'ruth', age: 6 },
];
