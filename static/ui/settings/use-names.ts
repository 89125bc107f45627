import { useEffect, useState } from 'preact/hooks';
import type { Person } from '../../../src/app/api';
import type { SettingsHost } from './settings-host';

/** People by account id, as far as the host tells; a name that cannot be read is left out, not waited for. */
export function useNames(host: SettingsHost, accountIds: readonly string[]): ReadonlyMap<string, Person> | undefined {
  const [names, setNames] = useState<ReadonlyMap<string, Person>>();
  const wanted = [...new Set(accountIds)].sort().join(' ');
  useEffect(() => {
    if (wanted === '') return;
    let here = true;
    host.people(wanted.split(' ')).then(
      (found) => here && setNames(found),
      () => here && setNames(new Map()),
    );
    return () => void (here = false);
  }, [host, wanted]);
  return names;
}
