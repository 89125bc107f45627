import { useMemo, useState } from 'preact/hooks';
import { MOST, toggled, toggledAll, type Choice } from './choice';

const NONE: ReadonlySet<string> = new Set();

/** The rows that are chosen in a table. */
export function useChoice(): Choice {
  const [ids, setIds] = useState(NONE);
  return useMemo(
    () => ({
      ids,
      full: ids.size >= MOST,
      locked: false,
      toggle: (id) => setIds((old) => toggled(old, id)),
      toggleAll: (all) => setIds((old) => toggledAll(old, all)),
      clear: () => setIds(NONE),
    }),
    [ids],
  );
}
