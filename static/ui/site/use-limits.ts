import { useCallback, useEffect, useState } from 'preact/hooks';
import type { ApiError, SiteSettingsView } from '../../../src/app/api';
import { asApiError, type Host } from '../host';

export interface Limits {
  readonly view: SiteSettingsView | undefined;
  readonly error: ApiError | undefined;
  /** Counts answers: what was typed on top of an older one is gone with it. */
  readonly round: number;
  load(): void;
  take(view: SiteSettingsView): void;
}

/** The site's settings; whoever may not administer the site gets none, and no error either. */
export function useLimits(host: Host): Limits {
  const [view, setView] = useState<SiteSettingsView>();
  const [error, setError] = useState<ApiError>();
  const [round, setRound] = useState(0);
  const take = useCallback((answer: SiteSettingsView) => {
    setView(answer);
    setRound((old) => old + 1);
  }, []);
  const load = useCallback(() => {
    setError(undefined);
    host.call('siteSettings', {}).then(
      (answer) => {
        if (!answer.ok) return answer.error.code === 'forbidden' ? undefined : setError(answer.error);
        if (answer.value.mayAdminister) take(answer.value);
      },
      (thrown) => setError(asApiError(thrown)),
    );
  }, [host, take]);
  useEffect(load, [load]);
  return { view, error, round, load, take };
}
