import type { Standing } from '../../../src/app/api';
import type { Finding } from '../../../src/core/finding';
import { otherRole } from '../../../src/core/role';
import { t } from '../words';

/** A finding in words: what is the matter, and why it matters. The person is named only because the card shows them anyway. */
export function findingWords(finding: Finding, standing: Standing): { title: string; why: string } {
  const expected = t(`role.${finding.expected}`);
  const role = t(`role.${otherRole(finding.expected)}`);
  switch (finding.kind) {
    case 'po-carries-strategy':
    case 'pm-carries-backlog': {
      const person = standing.holderPerson?.name;
      const why = person
        ? t('card.finding.carried.who', { person, role, expected })
        : t('card.finding.carried.somebody', { role, expected });
      return { title: t('card.finding.carried', { role }), why };
    }
    case 'unowned':
      return { title: t('card.finding.unowned', { expected }), why: t('card.finding.unowned.why', { expected }) };
    case 'wrong-level':
      return {
        title: t(`card.finding.level.${finding.expected}`),
        why: t(`card.finding.level.${finding.expected}.why`),
      };
    case 'split':
      return { title: t('card.finding.split'), why: t('card.finding.split.why') };
  }
}

/** Findings that handing over would settle; the others ask for another level, or for two work items. */
export const handOverHelps = (finding: Finding): boolean => finding.kind !== 'wrong-level' && finding.kind !== 'split';
