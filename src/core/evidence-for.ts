import type { Role } from './role';
import type { Evidence, Verdict } from './verdict';

/** Strongest evidence for a role; what does not lie on an overlap of the documents goes before what does. */
export function strongestFor(verdict: Pick<Verdict, 'evidence'>, role: Role): Evidence | undefined {
  const own = verdict.evidence.filter((evidence) => evidence.role === role);
  const sure = own.filter((evidence) => !evidence.overlap && !evidence.bare);
  return [...(sure.length > 0 ? sure : own)].sort((a, b) => b.weight - a.weight)[0];
}

/** Strongest evidence for a role that the documents do not also give to the other one: the only ground of a finding. */
export function groundFor(verdict: Pick<Verdict, 'evidence'>, role: Role): Evidence | undefined {
  const best = strongestFor(verdict, role);
  return best && !best.overlap && !best.bare ? best : undefined;
}
