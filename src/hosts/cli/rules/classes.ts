import { mergeClasses } from '../../../core/validate';
import { groups } from '../../../rules/index';
import type { WordClasses } from '../../../core/signal';

/** Every word list by name. */
export const wordClasses = (): WordClasses => mergeClasses(groups);
