import type { HolderRole } from '../../../src/core/judged';
import type { Report } from '../../../src/core/report';
import type { Call } from '../../../src/core/role';

/** Whose work it is, and who carries it, in the order in which screens show them. */
export const CALLS: readonly Call[] = ['PM', 'PO', 'shared', 'unclear'];
export const HOLDERS: readonly HolderRole[] = ['PM', 'PO', 'both', 'other', 'nobody'];

/** Shades of a cell: by its share of the fullest one, so that small numbers still show. */
const STEPS = 5;

/** What makes a cell of the matrix look as it does (`matrix.css`): its shade, its colour, whether the other role carries the work. */
export function cellLook(matrix: Report['tally']['matrix'], call: Call, holder: HolderRole) {
  const count = matrix[call][holder];
  const most = Math.max(1, ...CALLS.flatMap((each) => Object.values(matrix[each])));
  const crosses = (call === 'PM' && holder === 'PO') || (call === 'PO' && holder === 'PM');
  return {
    'data-heat': count === 0 ? 0 : Math.max(1, Math.ceil(Math.sqrt(count / most) * STEPS)),
    'data-role': call,
    'data-crossing': crosses || undefined,
  };
}
