import { t } from '../words';

/** Confidence in words: people read a figure as more than it is. */
export function sure(confidence: number): string {
  if (confidence >= 0.95) return t('sure.almostCertain');
  if (confidence >= 0.85) return t('sure.veryLikely');
  return t(confidence >= 0.7 ? 'sure.likely' : 'sure.leaning');
}
