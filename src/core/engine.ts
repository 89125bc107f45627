import { BodyReader } from './body';
import type { Hits } from './hits';
import { Lookup } from './lookup';
import type { Plan } from './plan';
import { Scanner } from './scan';
import { Story } from './story';
import { Survey } from './survey';
import { Title } from './title';
import { Tokens } from './tokens';
import type { WeighedWords } from './weighed-words';

/** All that judging one item needs, made once per ruleset and used again for every item. */
export interface Engine {
  readonly plan: Plan;
  readonly lookup: Lookup;
  readonly hits: Hits;
  readonly words: WeighedWords;
  readonly title: Tokens;
  readonly body: Tokens;
  readonly analysis: Title;
  readonly scanner: Scanner;
  readonly reader: BodyReader;
  readonly story: Story;
  readonly survey: Survey;
  readonly only: number;
  /** Per signal: 1 where its rule speaks for PM. */
  readonly forPM: Uint8Array;
}

export const makeEngine = (plan: Plan, hits: Hits, words: WeighedWords, forPM: Uint8Array): Engine => {
  const { vocabulary } = plan;
  const only = vocabulary.add('only');
  const scanner = new Scanner(vocabulary);
  const story = new Story(vocabulary);
  const survey = new Survey(vocabulary);
  return {
    plan,
    lookup: new Lookup(plan.terms, plan.title, plan.body, vocabulary),
    hits,
    words,
    title: new Tokens(),
    body: new Tokens(),
    analysis: new Title(vocabulary.flags),
    scanner,
    reader: new BodyReader(scanner),
    story,
    survey,
    only,
    forPM,
  };
};
