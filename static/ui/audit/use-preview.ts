import { useCallback, useEffect, useState } from 'preact/hooks';
import type { ApiError, Person, Standing } from '../../../src/app/api';
import type { Role } from '../../../src/core/role';
import { asApiError, type Host } from '../host';

interface Preview {
  readonly standing?: Standing;
  readonly people?: readonly Person[];
  readonly error?: ApiError;
}

/** Who carries an item now and whom it could go to, read when somebody asks for the preview. */
export function usePreview(host: Host, issueId: string, role: Role, wanted: boolean) {
  const [preview, setPreview] = useState<Preview>({});
  const [round, setRound] = useState(0);
  useEffect(() => {
    if (!wanted) return undefined;
    let here = true;
    setPreview({});
    Promise.all([host.call('standing', { issueId }), host.call('candidates', { issueId, role })]).then(
      ([standing, found]) => {
        if (!here) return;
        if (!standing.ok) return setPreview({ error: standing.error });
        if (!found.ok) return setPreview({ error: found.error });
        setPreview({ standing: standing.value, people: found.value.people });
      },
      (thrown) => here && setPreview({ error: asApiError(thrown) }),
    );
    return () => {
      here = false;
    };
  }, [host, issueId, role, wanted, round]);
  const retry = useCallback(() => setRound((old) => old + 1), []);
  return { ...preview, retry };
}
