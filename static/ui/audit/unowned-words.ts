import type { Report } from '../../../src/core/report';
import { t } from '../words';

/** Why no strategy stands without a Product Manager, without saying more than the audit looked at. */
export function noneUnowned({ project, tally }: Report): string {
  if (project) return t('unowned.unchecked');
  const accepted = Object.values(tally.accepted.unowned).reduce((all, each) => all + each, 0);
  return accepted > 0 ? t('audit.unowned.accepted', { count: accepted }) : t('audit.unowned.none');
}
