import { keys } from './keys';
import type { Ports } from './ports';
import { DEFAULT_SETTINGS, type ProjectSettings } from './settings';

/** A project's settings and their version: 0 before the first save, one more with each. */
export interface StoredSettings {
  readonly version: number;
  readonly settings: ProjectSettings;
  /** ISO 8601 in UTC; absent in what version 0.1.0 stored. */
  readonly savedAt?: string;
}

/** Settings as saved, with today's defaults for what an older form did not have. */
export async function loadSettings(ports: Pick<Ports, 'store'>, projectId: string): Promise<StoredSettings> {
  const stored = await ports.store.get<StoredSettings>(keys.settings(projectId));
  if (!stored) return { version: 0, settings: DEFAULT_SETTINGS };
  return {
    version: stored.version,
    settings: {
      ...DEFAULT_SETTINGS,
      ...stored.settings,
      severities: { ...DEFAULT_SETTINGS.severities, ...stored.settings.severities },
    },
    ...(stored.savedAt === undefined ? {} : { savedAt: stored.savedAt }),
  };
}
