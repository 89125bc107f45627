import type { StoredRun } from './run';

/** What a run that has come further leaves behind: failures before, and how often its job had been lost. */
export const renewed = ({ revived }: StoredRun): Pick<StoredRun, 'attempts' | 'revived'> => ({
  attempts: 0,
  ...(revived ? { revived: 0 } : {}),
});
