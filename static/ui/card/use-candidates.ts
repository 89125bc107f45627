import { useEffect, useState } from 'preact/hooks';
import type { Person } from '../../../src/app/api';
import type { Role } from '../../../src/core/role';
import { asApiError, type Host } from '../host';
import type { Loaded } from './use-issue';

/** People of the expected role whom an issue could go to; read only where somebody could be handed over to. */
export function useCandidates(host: Host, issueId: string, role: Role, wanted: boolean): Loaded<readonly Person[]> {
  const [people, setPeople] = useState<Loaded<readonly Person[]>>({});
  useEffect(() => {
    let stale = false;
    setPeople({});
    if (!wanted) return undefined;
    host.call('candidates', { issueId, role }).then(
      (answer) => !stale && setPeople(answer.ok ? { value: answer.value.people } : { error: answer.error }),
      (thrown) => !stale && setPeople({ error: asApiError(thrown) }),
    );
    return () => {
      stale = true;
    };
  }, [host, issueId, role, wanted]);
  return people;
}
