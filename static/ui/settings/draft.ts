import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { ApiError, SettingsView } from '../../../src/app/api';
import type { ProjectSettings } from '../../../src/app/settings';
import { asApiError, type Host } from '../host';
import { t } from '../words';

export interface Draft {
  readonly view: SettingsView | undefined;
  readonly settings: ProjectSettings | undefined;
  readonly readError: ApiError | undefined;
  readonly saveError: ApiError | undefined;
  readonly dirty: boolean;
  readonly busy: boolean;
  /** May be called late, as after a read: it changes what is edited then. */
  change(part: Partial<ProjectSettings>): void;
  save(): Promise<void>;
  discard(): void;
  load(): void;
}

/** What stands at this path of the settings, where the last save was refused for it: code of the problem. */
export const problemAt = (draft: Draft, path: string): string | undefined =>
  draft.saveError?.issues?.find((issue) => issue.path === path || issue.path.startsWith(`${path}.`))?.problem;

/** The project's settings as they are being edited: nothing is stored before `save`, and a refused save keeps the draft. */
export function useDraft(host: Host, projectId: string): Draft {
  const [view, setView] = useState<SettingsView>();
  const [edited, setEdited] = useState<ProjectSettings>();
  const [readError, setReadError] = useState<ApiError>();
  const [saveError, setSaveError] = useState<ApiError>();
  const [busy, setBusy] = useState(false);

  const load = useCallback(() => {
    setReadError(undefined);
    setSaveError(undefined);
    host.call('settings', { projectId }).then(
      (answer) => {
        if (!answer.ok) return setReadError(answer.error);
        setView(answer.value);
        setEdited(undefined);
      },
      (thrown) => setReadError(asApiError(thrown)),
    );
  }, [host, projectId]);
  useEffect(load, [load]);

  const settings = edited ?? view?.settings;
  const latest = useRef(settings);
  latest.current = settings;
  const save = async () => {
    if (!view || !settings || busy) return;
    setBusy(true);
    setSaveError(undefined);
    try {
      const answer = await host.call('saveSettings', { projectId, version: view.version, settings });
      if (!answer.ok) return setSaveError(answer.error);
      setView(answer.value);
      setEdited(undefined);
      host.flag({ kind: 'success', title: t('settings.saved') });
    } catch (thrown) {
      setSaveError(asApiError(thrown));
    } finally {
      setBusy(false);
    }
  };
  return {
    view,
    settings,
    readError,
    saveError,
    dirty: edited !== undefined,
    busy,
    change: (part) => latest.current && setEdited((latest.current = { ...latest.current, ...part })),
    save,
    discard: () => {
      setEdited(undefined);
      setSaveError(undefined);
    },
    load,
  };
}
