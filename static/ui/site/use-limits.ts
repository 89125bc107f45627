import { useCallback, useEffect, useState } from 'preact/hooks';
import type { ApiError, SiteSettingsView } from '../../../src/app/api';
import { asApiError, type Host } from '../host';

export interface Limits {
  readonly view: SiteSettingsView | undefined;
  readonly error: ApiError | undefined;
  load(): void;
  take(view: SiteSettingsView): void;
}

/** The site's settings; whoever may not administer the site gets none, and no error either. */
export function useLimits(host: Host): Limits {
  const [view, setView] = useState<SiteSettingsView>();
  const [error, setError] = useState<ApiError>();
  const load = useCallback(() => {
    setError(undefined);
    host.call('siteSettings', {}).then(
      (answer) => {
        if (answer.ok) return setView(answer.value.mayAdminister ? answer.value : undefined);
        if (answer.error.code !== 'forbidden') setError(answer.error);
      },
      (thrown) => setError(asApiError(thrown)),
    );
  }, [host]);
  useEffect(load, [load]);
  return { view, error, load, take: setView };
}
