import type { Peer } from './peer';

interface BayesClassifier {
  addDocument(words: string[], label: string): void;
  train(): void;
  classify(words: string[]): string;
}

/** With its default of 1 the rarest label wins nearly always. */
const SMOOTHING = 0.01;

/**
 * Its BayesClassifier: its logistic regression does not finish training on a thousand texts in sensible time. Given
 * words, as its documentation allows, it leaves out its stemmer; each word once, since it only asks whether a word is
 * there. Loaded by the path of the classifiers: the same code without the database drivers that its main file brings.
 */
export const natural: Peer = {
  name: 'natural',
  how: 'naive Bayes, trained',
  prepare: async ({ load, training }) => {
    const { BayesClassifier } = load('natural/lib/natural/classifiers') as {
      BayesClassifier: new (stemmer: undefined, smoothing: number) => BayesClassifier;
    };
    const words = (text: string): string[] => [...new Set(text.toLowerCase().split(/\W+/))];
    const classifier = new BayesClassifier(undefined, SMOOTHING);
    for (const { text, label } of training) classifier.addDocument(words(text), label);
    classifier.train();
    return (text) => classifier.classify(words(text));
  },
};
