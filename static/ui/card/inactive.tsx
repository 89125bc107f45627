import type { Standing } from '../../../src/app/api';
import type { Host } from '../host';
import { Notice } from '../parts/notice';
import { t, type Word } from '../words';

const TITLES: Readonly<Record<Exclude<Standing['activity'], 'active'>, Word>> = {
  'project-inactive': 'card.inactive.title',
  'type-inactive': 'card.inactive.type',
  'service-project': 'card.inactive.service',
};

/** Where the app does not act: the verdict only when asked for, and for admins the way to switch it on. */
export function Inactive({ host, standing, show }: { host: Host; standing: Standing; show: () => void }) {
  const { activity, mayAdminister } = standing;
  return (
    <Notice icon="power" title={activity === 'active' ? '' : t(TITLES[activity])}>
      <p>{t('card.inactive')}</p>
      <div class="actions">
        <button type="button" class="button" onClick={show}>
          {t('card.inactive.show')}
        </button>
        {mayAdminister && host.openPage && (
          <button type="button" class="button quiet" onClick={() => host.openPage?.('settings')}>
            {t('card.inactive.settings')}
          </button>
        )}
      </div>
    </Notice>
  );
}

/** Without a confirmed role nobody can be warned; says so, and shows an admin the way. */
export function RolesMissing({ host, standing }: { host: Host; standing: Standing }) {
  return (
    <Notice title={t('card.rolesMissing')}>
      <p>{t(standing.mayAdminister ? 'card.rolesMissing.admin' : 'card.rolesMissing.member')}</p>
      {standing.mayAdminister && host.openPage && (
        <div class="actions">
          <button type="button" class="button" onClick={() => host.openPage?.('settings')}>
            {t('card.rolesMissing.open')}
          </button>
        </div>
      )}
    </Notice>
  );
}
