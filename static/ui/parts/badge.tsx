import type { Call } from '../../../src/core/role';
import { t } from '../words';
import { Icon } from './icon';

/** The role of a work item: sign, words and accent together. */
export const Badge = ({ call, small = false }: { call: Call; small?: boolean }) => (
  <span class={small ? 'badge small' : 'badge'} data-role={call}>
    <Icon name={call} />
    {t(`call.${call}`)}
  </span>
);
