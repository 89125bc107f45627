import type { Uncounted } from '../../../src/app/api';
import { t } from '../words';

/** What the counts of an audit do not have yet, in one line. */
export function uncountedLine({ decisions, settings }: Uncounted): string {
  if (decisions === 0) return t('uncounted.settings');
  return t(settings ? 'uncounted.both' : 'uncounted.decisions', { count: decisions });
}
