import type { Plan } from '../plan';
import type { Signal } from '../signal';
import { addForm } from './form';
import { addHead } from './head';
import { addNear } from './near';
import { addPhrase } from './phrase';
import { addTopic } from './topic';
import { addValue } from './value';

/** Enters one signal into the plan under its number. The set is closed: a new kind does not compile until it is here. */
export const addSignal = (signal: Signal, number: number, plan: Plan): void => {
  switch (signal.kind) {
    case 'head':
      return addHead(signal, number, plan);
    case 'topic':
      return addTopic(signal, number, plan);
    case 'phrase':
      return addPhrase(signal, number, plan);
    case 'near':
      return addNear(signal, number, plan);
    case 'story':
      plan.stories.push(number);
      return;
    case 'form':
      return addForm(signal, number, plan);
    case 'type':
    case 'label':
      return addValue(signal, number, plan);
    case 'words':
      return; // its words are fitted: see WeighedWords
    default:
      return unknown(signal);
  }
};

const unknown = (signal: never): never => {
  throw new Error(`there is no such signal: ${JSON.stringify(signal)}`);
};
