import { describe, expect, test } from '@jest/globals';
import { found } from './rulesets';

const classes = {
  act: [
    'build',
    'add',
    'fix',
    'decide',
    'define',
    'publish',
    'update',
    'set up',
    'create',
    'interview',
    'launch',
    'meet',
    'change',
  ],
  thing: [
    'page',
    'price',
    'pricing',
    'roadmap',
    'customer',
    'login',
    'search',
    'feature',
    'plan',
    'sales',
    'inbox',
    'wording',
  ],
};
/** What the title does to what: the matched words. */
const head = (title: string, object: string): string | undefined =>
  found({ kind: 'head', verb: '@act', object }, title, '', classes);
const topic = (title: string, noun: string): string | undefined => found({ kind: 'topic', noun }, title, '', classes);

test.each(['As a first step, change the price', 'In May, change the price', 'For all shops, change the price'])(
  'words that say when or how open no title: %s',
  (title) => expect(head(title, 'price')).toBe('change the price'),
);

describe('the object is the head noun', () => {
  test.each([
    ['Build the pricing page', 'page'],
    ['Decide the price of the Pro plan', 'price'],
    ['Decide Pro plan pricing', 'pricing'],
    ['Decide on the price', 'price'],
    ['Decide how to price the Pro plan', 'price'],
    ['Decide which features to build next', 'feature'],
    ['Meet with sales', 'sales'],
    ['Interview five churned customers about price', 'customer'],
    ['Fix login, search and pricing page', 'page'],
    ['Fix login, search and pricing page', 'search'],
    ['Define and publish the roadmap', 'roadmap'],
    ['Publish roadmap Q3', 'roadmap'],
    ['Update the customer’s page', 'page'],
    ['Added a shared inbox', 'inbox'],
    ['Set up the roadmap', 'roadmap'],
    ['Launch the page', 'page'],
  ])('%s → %s', (title, object) => expect(head(title, object)).toBeDefined());

  test.each([
    ['Build the pricing page', 'pricing'],
    ['Decide the price of the Pro plan', 'plan'],
    ['Update the wording of the roadmap', 'roadmap'],
    ['The roadmap page', 'page'],
    ['Roadmap: page', 'page'],
  ])('%s does nothing to %s', (title, object) => expect(head(title, object)).toBeUndefined());
});

describe('what stands before the verb is passed over', () => {
  test.each([
    'US-07: Build the page',
    'US-07 - Build the page',
    'Epic 3 — Build the page',
    '[API] Build the page',
    '[P1][UI] Build the page',
    '✅ Build the page',
    '🚀 Build the page',
    '- [x] Build the page',
    'feat(pages): build the page',
    '3. Build the page',
    '1.2.3 Build the page',
    'Story 3.2: Build the page',
    'P3-C2: Build the page',
    'TODO: build the page',
    'Please build the page',
    'We need to build the page',
    'Marketing site: build the page',
  ])('%s', (title) => expect(head(title, 'page')).toMatch(/build the page/i));

  test.each(['Build the page (3 pts)', 'Build the page #launch', 'Build the page → Maya', 'Build the page [5]'])(
    'and what stands behind the object: %s',
    (title) => expect(head(title, 'page')).toBe('Build the page'),
  );

  test('a result tells the act as well', () => {
    expect(head('Page created', 'page')).toBe('Page created');
    expect(head('The page has been published', 'page')).toBe('page has been published');
  });
});

describe('topic', () => {
  test.each([
    ['Pro plan pricing', 'pricing'],
    ['Pricing for the Pro plan', 'pricing'],
    ['Pricing page overflows on tablets', 'page'],
    ['Epic 3 — Pro plan pricing', 'pricing'],
    ['Launch plan', 'plan'],
  ])('%s is about %s', (title, noun) => expect(topic(title, noun)).toBeDefined());

  test.each([
    ['Pricing page', 'pricing'],
    ['Decide the price', 'price'],
    ['Launch the plan', 'plan'],
  ])('%s is not about %s', (title, noun) => expect(topic(title, noun)).toBeUndefined());
});
