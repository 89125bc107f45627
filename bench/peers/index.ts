import { bayes } from './bayes';
import { compromise } from './compromise';
import { fasttext } from './fasttext';
import { natural } from './natural';
import type { Answer, Material, Peer } from './peer';
import { wink } from './wink';

export const peers: readonly Peer[] = [bayes, fasttext, natural, wink, compromise];

export interface Ready {
  readonly name: string;
  readonly how: string;
  readonly answer: Answer;
}

/** A peer that could not be measured, and why. */
export interface NotRun {
  readonly name: string;
  readonly why: string;
}

const MEMORY = 0.6;

/** A peer that does not do the work must not be timed: it knows most of what it was taught, or finds some pattern. */
const check = async (answer: Answer, { training }: Material): Promise<void> => {
  let right = 0;
  for (const { text, label } of training) {
    const given = await answer(text);
    if (typeof given === 'string' ? given === label : given.length > 0) right += 1;
  }
  const labels = typeof (await answer('')) === 'string';
  if (labels ? right < MEMORY * training.length : right === 0)
    throw new Error(`it does not do the work: ${right} of ${training.length} texts answered as expected`);
};

/** Trains and loads what can be; the rest is named with its reason. */
export const preparePeers = async (
  material: Material,
  list: readonly Peer[] = peers,
): Promise<{ ready: Ready[]; notRun: NotRun[] }> => {
  const ready: Ready[] = [];
  const notRun: NotRun[] = [];
  for (const { name, how, prepare } of list) {
    try {
      const answer = await prepare(material);
      await check(answer, material);
      ready.push({ name, how, answer });
    } catch (error) {
      const [why = ''] = (error instanceof Error ? error.message : String(error)).split('\n');
      notRun.push({ name, why });
    }
  }
  return { ready, notRun };
};
