import { useId, useState } from 'preact/hooks';
import type { SiteSettingsView } from '../../../src/app/api';
import type { Host } from '../host';
import { ErrorNotice } from '../parts/error-notice';
import { Notice } from '../parts/notice';
import { ShareBar } from '../parts/share-bar';
import { useAction } from '../parts/use-action';
import { moment, t, type Word } from '../words';
import { useLimits } from './use-limits';

const LEAST = 1;
const MOST = 100;

/** Points an hour of the app on all its sites together, as the view's own share of them tells. */
const wholeHour = ({ pointsPerHour, settings }: SiteSettingsView): number =>
  Math.round(pointsPerHour / (settings.share / 100));

function Used({ view: { pointsThisHour, pointsPerHour } }: { view: SiteSettingsView }) {
  const share = Math.min(1, pointsThisHour / Math.max(1, pointsPerHour));
  return (
    <div class="used">
      <p>{t('site.limits.used', { used: pointsThisHour, most: pointsPerHour })}</p>
      <ShareBar share={share} />
      <p class="hint">{t('site.limits.used.hint')}</p>
    </div>
  );
}

/** The platform has apps report weekly whose account ids they keep, so that closed accounts are forgotten. */
function Personal({ view: { personalData } }: { view: SiteSettingsView }) {
  if (!personalData) return null;
  const { at, reported, closed, error } = personalData;
  return (
    <div class="personal">
      <h3>{t('site.personal')}</h3>
      <p>{t('site.personal.reported', { count: reported, moment: moment(at) })}</p>
      {closed > 0 && <p>{t('site.personal.closed', { count: closed })}</p>}
      {error && <p class="problem">{t('site.personal.failed', { what: t(`error.${error.code}`) })}</p>}
    </div>
  );
}

interface ShareProps {
  readonly host: Host;
  readonly view: SiteSettingsView;
  readonly saved: (view: SiteSettingsView) => void;
  readonly reload: () => void;
}

function Share({ host, view, saved, reload }: ShareProps) {
  const [typed, setTyped] = useState(String(view.settings.share));
  const action = useAction(host);
  const id = useId();
  const share = Number(typed);
  const fits = Number.isInteger(share) && share >= LEAST && share <= MOST;
  const refused = action.error?.issues?.find(({ path }) => path === 'settings.share')?.problem;
  const dirty = share !== view.settings.share;
  const save = async (event: Event) => {
    event.preventDefault();
    if (!dirty || !fits) return;
    const settings = { ...view.settings, share };
    const answer = await action.run('saveSiteSettings', { version: view.version, settings });
    if (!answer) return;
    saved(answer);
    host.flag({ kind: 'success', title: t('site.limits.saved') });
  };
  return (
    <form class="share" noValidate onSubmit={(event) => void save(event)}>
      <div class="field">
        <label for={id}>{t('site.limits.share')}</label>
        <input
          id={id}
          type="number"
          min={LEAST}
          max={MOST}
          value={typed}
          aria-invalid={!fits || refused !== undefined}
          aria-describedby={`${id}-hint`}
          onInput={(event) => {
            setTyped(event.currentTarget.value);
            action.clear();
          }}
        />
        <p id={`${id}-hint`} class={fits ? 'hint' : 'problem'}>
          {fits
            ? t('site.limits.means', { points: Math.floor((wholeHour(view) * share) / 100) })
            : t('site.limits.range', { least: LEAST, most: MOST })}
        </p>
        {refused && (
          <p class="problem" role="alert">
            {t(`input.${refused}` as Word)}
          </p>
        )}
      </div>
      {action.error?.code === 'conflict' && (
        <Notice tone="warning" live="alert" title={t('site.limits.conflict')}>
          <div class="actions">
            <button type="button" class="button" onClick={reload}>
              {t('site.limits.reload')}
            </button>
          </div>
        </Notice>
      )}
      {action.error && action.error.code !== 'conflict' && !refused && (
        <ErrorNotice error={action.error} title="site.limits.saveFailed" />
      )}
      <div class="actions">
        <button class="button primary" aria-disabled={!dirty || !fits || action.busy}>
          {t('site.limits.save')}
        </button>
      </div>
    </form>
  );
}

/** For Jira administrators: how much of an hour's points the audits of this site may spend. */
export function SiteLimits({ host }: { host: Host }) {
  const { view, error, round, load, take } = useLimits(host);
  if (error) return <ErrorNotice error={error} title="site.limits.readFailed" retry={load} />;
  if (!view) return null;
  return (
    <section class="panel limits" aria-labelledby="site-limits">
      <header>
        <h2 id="site-limits">{t('site.limits')}</h2>
        <p class="hint">{t('site.limits.hint', { points: wholeHour(view) })}</p>
      </header>
      <Used view={view} />
      <Share key={round} {...{ host, view }} saved={take} reload={load} />
      <Personal view={view} />
    </section>
  );
}
