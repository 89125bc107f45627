import { describe, expect, test } from '@jest/globals';
import { classify } from '../../src/core/classify';
import { compile } from '../../src/core/compile';
import { UNFITTED } from '../../src/core/fitted';
import { explain } from '../../src/core/explain';
import { item, rule, ruleset } from './rulesets';

const price = rule('M6-price', [{ kind: 'phrase', words: 'price' }], {
  weight: 4,
  title: 'Deciding a price',
  why: 'What a customer pays is decided above the backlog.',
});
const page = rule('O6-page', [{ kind: 'phrase', words: 'page' }], {
  weight: 3,
  title: 'Work on a page',
  why: 'It is.',
});
const cadence = rule('M2-cadence', [{ kind: 'phrase', words: 'quarter' }], {
  weight: 1,
  title: 'Talk of a quarter',
  why: 'It is.',
});
const vision = rule('M1-vision', [{ kind: 'phrase', words: 'vision' }], {
  weight: 4,
  overlap: 'S1',
  why: 'It guides.',
});
const story = rule('O3-story', [{ kind: 'story' }], { weight: 3, title: 'Story', why: 'A need.' });
const criteria = rule('O3-criteria', [{ kind: 'form', form: 'criteria' }], {
  weight: 2,
  title: 'Criteria',
  why: 'So.',
});
const type = rule('O6-type', [{ kind: 'type', names: ['chore'] }], { weight: 2, title: 'Type', why: 'So.' });

const set = ruleset([price, page, cadence, vision, story, criteria, type]);

const say = (title: string, body = '', more: Parameters<typeof item>[2] = {}, rules = set): string[] => {
  const one = item(title, body, more);
  return explain(classify(one, rules), rules, one).map(({ text }) => text);
};

const bare = (title: string, rules = set): string[] =>
  explain(classify(item(title), rules), rules).map(({ text }) => text);

describe('a verdict for one role', () => {
  test('names the words of the item, who does such things, and why', () => {
    expect(say('Agree the price with sales')).toEqual([
      '“price with sales”: product managers decide on price, position and growth.',
      'What a customer pays is decided above the backlog.',
    ]);
  });

  test('names what follows little more than a word, and cuts no word in two', () => {
    const what = ruleset([rule('M6-what', [{ kind: 'phrase', words: 'what we' }], { weight: 4 })]);
    expect(say('Settle what we drop from the release', '', {}, what)[0]).toMatch(/^“what we drop”: /);
    expect(say('Agree the price from 2.3 on')[0]).toMatch(/^“price”: /);
  });

  test('falls back on the name of the rule where there is no item to name words of', () => {
    expect(bare('Agree the price')[0]).toBe('Deciding a price: product managers decide on price, position and growth.');
  });

  test('points at the rule and at exactly the words that fired it', () => {
    const one = item('Agree the price with sales');
    expect(explain(classify(one, set), set, one)[0]).toMatchObject({
      rule: 'M6-price',
      role: 'PM',
      field: 'title',
      start: 10,
      end: 15,
    });
  });

  test('says of the form of an item what it is', () => {
    expect(say('As a guest I want to pay later')[0]).toBe(
      'It is told as a user story: product owners turn needs into stories.',
    );
    expect(say('Late fee', 'Acceptance criteria\n- a fee of two\n- once a week')[0]).toBe(
      'It lists acceptance criteria: product owners turn needs into stories.',
    );
    expect(say('Late fee', '', { type: 'Chore' })[0]).toBe(
      'It is filed as “Chore”: changes and repairs go through the product owner’s backlog.',
    );
  });

  test('says that both roles have a say where the documents give a matter to both', () => {
    expect(say('The vision')[2]).toMatch(/^Both roles have a say in this; .* the product manager does\.$/);
  });

  test('tells counter-evidence that makes a reader wonder, and no slighter one', () => {
    expect(say('The price on this page, as a vision')).toContain(
      'It is product manager work although “page” speaks for the product owner.',
    );
    expect(say('The price', '', { type: 'Chore' }).join(' ')).not.toMatch(/although|likely/);
  });

  test('calls it a close call where it is one', () => {
    expect(say('The price on this page').at(-1)).toBe(
      'It is more likely product manager work, but “page” speaks for the product owner.',
    );
  });

  test('never fills in what an item says itself', () => {
    expect(say('{claim} {role} price {why} {it}')[0]).toMatch(/“price[^”]*”: product managers decide/);
  });

  test('quotes long words in one line and cut between words', () => {
    const long = ruleset([rule('M6-long', [{ kind: 'near', all: ['price', 'seat'] }], { weight: 4 })]);
    const [first] = say(
      `The price\tof everything that anybody could ever want to have in one and the same seat`,
      '',
      {},
      long,
    );
    expect(first).toMatch(/^“price of everything that [^”]{10,45}…”: /);
  });
});

describe('words that count only together', () => {
  const set = compile(
    [{ name: 'test', classes: {}, rules: [rule('M6-words', [{ kind: 'words' }], { weight: 1 }), page] }],
    { ...UNFITTED, words: { 'M6-words': 'price:14|plan:12|budget:13|to:9' } },
  );
  const tell = (title: string): string[] => {
    const one = item(title);
    return explain(classify(one, set), set, one).map(({ text }) => text);
  };

  test('are named together, without a reason that says the same again', () => {
    expect(tell('The price, to plan')).toEqual(['Its words are those of product manager work: “price” and “plan”.']);
    expect(tell('A plan for prices and budgets')).toEqual([
      'Its words are those of product manager work: “prices”, “budgets” and “plan”.',
    ]);
  });

  test('are not named where a single one of them would have to be the reason', () => {
    expect(tell('To set prices')).toEqual(['It is worded like product manager work.']);
  });

  test('are no sign worth naming to somebody who wonders what is missing', () => {
    expect(tell('Price')).toEqual([expect.stringMatching(/^“Price” names a topic but no action/)]);
  });
});

describe('a shared verdict', () => {
  test('proposes two items and names the part of each role', () => {
    const even = ruleset([price, { ...page, weight: 4 as const }]);
    expect(say('The price; the page', '', {}, even)).toEqual([
      'Both roles have a real part in this, so it may be two items.',
      'One for the product manager: “price”.',
      'One for the product owner: “page”.',
    ]);
  });
});

describe('an unclear verdict', () => {
  test.each([
    ['', '', /^There is no text to judge yet/],
    ['Der Preis ist nicht für den Kunden und wird', '', /does not seem to be English/],
    ['Wombat', '', /^“Wombat” names a topic but no action\. Say what is to happen/],
    [
      'The wombat on the hill in the rain at night',
      '',
      /^The title does not say what is to be done\. Open it with a verb/,
    ],
    ['Wombat on the hill?', '', /^A question alone leaves open what hangs on it/],
    ['Feed the wombat', '', /^It says what to do, but not what for/],
    ['As a first step, feed the wombat', '', /^It says what to do/],
    ['Launch readiness review', '', /^It does not say what changes for users/],
    ['Neue Anmeldung bauen', '', /^The title may not be English/],
    ['Fehler beim Löschen', '', /^The title may not be English/],
    ['Neue Anmeldung bauen', 'The form of the spring fair, with all that it asks for.', /names a topic/],
    ['Zürich wombat', '', /names a topic/],
    ['Feed the wombat', 'It likes carrots, and now and then grass.', /^It does not say what changes for users/],
  ])('%s (%s) gets advice that fits it', (title, body, advice) => {
    expect(say(title, body).join(' ')).toMatch(advice);
  });

  test('names a slight sign, and the question that would settle it', () => {
    expect(say('Wombats this quarter')).toEqual([
      '“quarter” is only a slight sign of product manager work.',
      'What settles it: is the plan of the product to change, or is work to be done that stands in it?',
    ]);
  });

  test('asks for the verb that a slight sign of building lacks, or else for who needs it', () => {
    const slight = ruleset([{ ...page, weight: 1 as const }]);
    const unsure = { ...slight, fitted: slight.fitted };
    const advice = (title: string): string | undefined => {
      const one = item(title);
      const verdict = { ...classify(one, unsure), call: 'unclear', reason: 'weak-evidence' } as const;
      return explain(verdict, unsure, one)[1]?.text;
    };
    expect(advice('Page four')).toMatch(/names a topic but no action/);
    expect(advice('Improve the page of the wombat')).toMatch(/^A line on who needs it and why/);
  });

  test('names the signs of both sides, and the question that decides between them', () => {
    const even = ruleset([
      { ...price, weight: 2 as const },
      { ...page, weight: 2 as const },
    ]);
    const one = item('The price, the page');
    const verdict = { ...classify(one, even), call: 'unclear', reason: 'balanced' } as const;
    expect(explain(verdict, even, one).map(({ text }) => text)).toEqual([
      '“price” speaks for the product manager.',
      '“page” speaks as much for the product owner.',
      'What settles it: is a price, an offer or a message to be decided, or a screen or system that carries it to be changed?',
    ]);
  });
});
