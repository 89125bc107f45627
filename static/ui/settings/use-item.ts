import { useEffect, useState } from 'preact/hooks';
import type { ApiError } from '../../../src/app/api';
import { asApiError } from '../host';
import type { FoundItem, SettingsHost } from './settings-host';

/** What reading a stored work item came to; `gone` where there is none that the viewer may see. */
export type StoredItem = FoundItem | 'reading' | 'gone' | ApiError;

export const isFound = (item: StoredItem): item is FoundItem => typeof item === 'object' && 'key' in item;

/** The work item of an id, read as the viewer; `known` saves the read where it has just been made. */
export function useItem(host: SettingsHost, id: string | undefined, known: FoundItem | undefined): StoredItem {
  const [item, setItem] = useState<StoredItem>('reading');
  useEffect(() => {
    if (id === undefined) return;
    if (known?.id === id) return setItem(known);
    let here = true;
    setItem('reading');
    host.findItem(id).then(
      (found) => here && setItem(found ?? 'gone'),
      (thrown: unknown) => here && setItem(asApiError(thrown)),
    );
    return () => void (here = false);
  }, [host, id, known]);
  return item;
}
