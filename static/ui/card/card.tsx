import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Standing } from '../../../src/app/api';
import type { IssueHost, Reading } from '../host';
import { ErrorNotice } from '../parts/error-notice';
import { Skeleton } from '../parts/skeleton';
import { t } from '../words';
import { Decisions } from './decisions';
import { Evidence } from './evidence';
import { FindingNotice } from './finding';
import { Inactive, RolesMissing } from './inactive';
import type { Judge } from './judge';
import { isKnownActive, rememberActive } from './known-active';
import { OwnWord } from './own-word';
import { useIssue, type IssueState } from './use-issue';
import { Details, VerdictHead } from './verdict';

interface CardProps {
  readonly host: IssueHost;
  readonly judge: Judge;
  readonly issueId: string;
}

interface BodyProps extends CardProps {
  readonly reading: Reading;
  readonly state: IssueState;
  readonly done: (standing: Standing) => void;
  readonly retry: () => void;
}

/** After a form or button went away with its action, focus goes to the way back, or to the card: never to nowhere. */
function useFocusAfter(...changes: readonly unknown[]): () => void {
  const acted = useRef(false);
  useLayoutEffect(() => {
    if (!acted.current) return;
    acted.current = false;
    if (document.activeElement && document.activeElement !== document.body) return;
    const card = document.querySelector<HTMLElement>('main.card');
    (card?.querySelector<HTMLElement>('[data-undo]') ?? card)?.focus();
  }, changes);
  return () => void (acted.current = true);
}

/** The verdict needs the text alone; what stands on the item, and so every warning, waits for the standing. */
function Body({ host, judge, reading, state, done, retry }: BodyProps) {
  const { item } = reading;
  const standing = state.standing.value;
  const verdict = useMemo(() => judge.verdict(item), [judge, item]);
  const settled = useMemo(
    () => standing && judge.settle(item, verdict, standing, host.now()),
    [judge, item, verdict, standing, host],
  );
  const acts = standing?.activity === 'active';
  return (
    <>
      <VerdictHead {...{ verdict, settled, judge }} />
      {standing && !acts && <p class="hint">{t('card.inactive.onDemand')}</p>}
      {state.standing.error && <ErrorNotice error={state.standing.error} title="card.standingFailed" retry={retry} />}
      {acts &&
        settled?.findings.map((finding) => <FindingNotice key={finding.kind} {...{ host, finding, standing, done }} />)}
      {acts && settled && <Decisions {...{ host, standing, settled, done }} />}
      {acts && !standing.rolesConfigured && <RolesMissing {...{ host, standing }} />}
      <Evidence {...{ item, judge, host }} signs={verdict.evidence} overridden={settled?.source === 'override'} />
      {verdict.reason !== 'no-text' && <Details {...{ verdict, settled }} />}
      {acts && <OwnWord {...{ host, standing, verdict, done }} />}
    </>
  );
}

function Content({ host, judge, issueId }: CardProps) {
  const state = useIssue(host, issueId);
  const [asked, setAsked] = useState(false);
  const { reading, standing } = state;
  const acting = useFocusAfter(reading, standing, asked);
  const after =
    <Given extends unknown[]>(act: (...given: Given) => void) =>
    (...given: Given) => {
      acting();
      act(...given);
    };
  const retry = after(state.retry);
  const projectId = reading.value?.projectId;
  const activity = standing.value?.activity;
  useEffect(() => {
    if (projectId && activity) rememberActive(projectId, activity === 'active');
  }, [projectId, activity]);

  if (standing.error?.code === 'not-licensed' || standing.value?.licensed === false) {
    return <ErrorNotice error={{ code: 'not-licensed', args: {}, retryable: false }} />;
  }
  if (reading.error) return <ErrorNotice error={reading.error} title="card.readFailed" retry={retry} />;
  const settledWhether = standing.value || standing.error || (projectId && isKnownActive(projectId));
  if (!reading.value || !settledWhether) return <Skeleton label={t('card.loading')} />;
  if (standing.value && activity !== 'active' && !asked) {
    return <Inactive host={host} standing={standing.value} show={after(() => setAsked(true))} />;
  }
  return <Body {...{ host, judge, issueId, state, retry }} reading={reading.value} done={after(state.setStanding)} />;
}

/** The verdict card: whose work an item is, why, and whether the other role carries it. */
export const Card = (props: CardProps) => (
  <main class="card" aria-label={t('card.label')} tabIndex={-1}>
    <Content {...props} />
  </main>
);
