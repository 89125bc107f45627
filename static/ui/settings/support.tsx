import { useState } from 'preact/hooks';
import type { Support as Health } from '../../../src/app/api';
import type { Host } from '../host';
import { ErrorNotice } from '../parts/error-notice';
import { useAction } from '../parts/use-action';
import { moment, t } from '../words';
import { Section } from './section';

function facts(health: Health): readonly (readonly [string, string])[] {
  const { queue, versions, propertyWrites } = health;
  return [
    [t('settings.support.event'), health.lastEventAt ? moment(health.lastEventAt) : t('settings.support.never')],
    [t('settings.support.queue'), t('settings.support.queue.value', queue)],
    [
      t('settings.support.points'),
      t('settings.support.points.value', { used: health.pointsThisHour, most: health.pointsPerHour }),
    ],
    [t('settings.support.writes'), t('settings.support.writes.value', propertyWrites)],
    [
      t('settings.support.versions'),
      t('settings.support.versions.value', { ...versions, settings: String(versions.settings) }),
    ],
  ];
}

/** What went wrong while nobody waited, newest first. */
const Troubles = ({ troubles = [] }: Pick<Health, 'troubles'>) => (
  <div>
    <dt>{t('settings.support.troubles')}</dt>
    <dd>
      {troubles.length === 0 && t('settings.support.troubles.none')}
      {troubles.map(({ task, at, error }) => (
        <p key={`${task} ${at}`}>
          {t('settings.support.trouble', {
            task: t(`settings.support.task.${task}`),
            moment: moment(at),
            what: t(`error.${error.code}`),
          })}
        </p>
      ))}
    </dd>
  </div>
);

/** How the app is doing here, for a report to whoever supports it: no personal data in it. */
export function Support({ host, projectId }: { host: Host; projectId: string }) {
  const [health, setHealth] = useState<Health>();
  const action = useAction(host);
  const load = async () => setHealth((await action.run('support', { projectId })) ?? health);
  return (
    <Section title="settings.support">
      {health && (
        <dl class="facts">
          {facts(health).map(([name, value]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ))}
          <Troubles {...(health.troubles && { troubles: health.troubles })} />
        </dl>
      )}
      {action.error && <ErrorNotice error={action.error} retry={() => void load()} />}
      <div class="actions">
        <button type="button" class="button" aria-disabled={action.busy} onClick={() => void load()}>
          {t('settings.support.load')}
        </button>
      </div>
    </Section>
  );
}
