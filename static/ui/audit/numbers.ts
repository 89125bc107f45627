import type { Tally } from '../../../src/core/report';

const total = (byKind: Tally['findings']): number =>
  Object.values(byKind)
    .flatMap((rules) => Object.values(rules))
    .reduce((sum, count) => sum + count, 0);

/** Findings that stand, of every kind. */
export const standingIn = ({ findings }: Pick<Tally, 'findings'>): number => total(findings);

/** Findings that were accepted, of every kind. */
export const acceptedIn = ({ accepted }: Pick<Tally, 'accepted'>): number => total(accepted);
