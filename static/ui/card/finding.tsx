import type { Person, Standing } from '../../../src/app/api';
import type { Finding } from '../../../src/core/finding';
import type { Host } from '../host';
import { PersonName } from '../parts/avatar';
import { ErrorNotice } from '../parts/error-notice';
import { Notice } from '../parts/notice';
import { t } from '../words';
import { Except } from './except';
import { findingWords, handOverHelps } from './finding-words';
import { HandOver } from './hand-over';
import { useCandidates } from './use-candidates';
import { useInPlace } from './use-in-place';

const SHOWN = 2;

function Candidates({ people }: { people: readonly Person[] }) {
  if (people.length === 0) return <p class="hint">{t('card.candidates.none')}</p>;
  return (
    <p class="candidates">
      <span class="label">{t('card.candidates')}</span>
      {people.slice(0, SHOWN).map((person) => (
        <PersonName key={person.accountId} person={person} />
      ))}
      {people.length > SHOWN && <span class="hint">{t('card.candidates.more', { count: people.length - SHOWN })}</span>}
    </p>
  );
}

interface FindingProps {
  readonly host: Host;
  readonly finding: Finding;
  readonly standing: Standing;
  readonly done: (standing: Standing) => void;
}

/** One thing to decide: what is the matter, whom it could go to, and the ways to settle it, opened in place. */
export function FindingNotice({ host, finding, standing, done }: FindingProps) {
  const { open, show, close, opener } = useInPlace<'hand-over' | 'except'>();
  const { issueId, mayEdit } = standing;
  const helps = handOverHelps(finding);
  const people = useCandidates(host, issueId, finding.expected, helps && mayEdit);
  const { title, why } = findingWords(finding, standing);
  const tone =
    finding.inGrace || finding.severity === 'info' ? 'info' : finding.severity === 'error' ? 'error' : 'warning';
  const form = { host, issueId, done, close };
  const button = (which: 'hand-over' | 'except', label: string, primary: boolean) => (
    <button type="button" ref={opener(which)} class={primary ? 'button primary' : 'button'} onClick={() => show(which)}>
      {label}
    </button>
  );
  return (
    <Notice tone={tone} title={title}>
      <p>{why}</p>
      {finding.inGrace && <p class="hint">{t('card.finding.grace', { count: standing.policy.graceDays })}</p>}
      {people.error && <ErrorNotice error={people.error} />}
      {people.value && open !== 'hand-over' && <Candidates people={people.value} />}
      {mayEdit && !open && (
        <div class="actions">
          {!!people.value?.length && button('hand-over', t('handOver'), !finding.inGrace)}
          {button('except', t('card.except'), false)}
        </div>
      )}
      {open === 'hand-over' && people.value && (
        <HandOver {...form} from={standing.holderPerson} people={people.value} />
      )}
      {open === 'except' && <Except {...form} finding={finding.kind} />}
    </Notice>
  );
}
