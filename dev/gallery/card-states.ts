import type { ApiError, Standing } from '../../src/app/api';
import type { Finding } from '../../src/core/finding';
import type { Settled } from '../../src/core/standing';
import type { Verdict } from '../../src/core/verdict';
import type { Judge } from '../../static/ui/card/judge';
import { HostFailure, type IssueHost, type Reading } from '../../static/ui/host';
import { empty, exceptionOf, finding, hostile, people, rule, standing, strategy, verdicts } from './card-fixtures';
import { NOW, fakeHost, type Answers, type FakeHostOptions } from './fake-host';

export interface CardState {
  readonly reading?: Reading | ApiError | 'never';
  readonly verdict?: Verdict;
  readonly findings?: readonly Finding[];
  readonly standing?: Standing | ApiError | 'never';
  readonly answers?: Answers;
  readonly lapsed?: Settled['lapsed'];
  /** The first read or the first standing fails; the next one answers. */
  readonly failsOnce?: 'reading' | 'standing';
}

const SENTENCES = {
  PM: 'It decides a price, and a price is strategy: who buys, and what the product earns.',
  PO: 'It settles what a screen shows, which is work inside the backlog.',
  shared: 'It decides a price and describes a screen: both roles have a part in it.',
  unclear: '',
};

const hostDown: ApiError = { code: 'host-down', args: { call: 'readIssue' }, retryable: true };
const wrong = finding('po-carries-strategy');
const at = new Date(NOW).toISOString();
const accepted = exceptionOf('po-carries-strategy', 'PM', 'Mia decides prices until we have hired', '2027-01-31');
const override = { call: 'PO', reason: 'Only the display is left', by: 'mia', at } as const;

export const cardStates: Readonly<Record<string, CardState>> = {
  'card-loading': { reading: 'never', standing: 'never' },
  'card-warning': { findings: [wrong] },
  'card-waiting-for-standing': { standing: 'never' },
  'card-po': { verdict: verdicts.PO },
  'card-shared-split': { verdict: verdicts.shared, findings: [finding('split')] },
  'card-unclear': { verdict: verdicts.unclear },
  'card-not-english': { verdict: verdicts.foreign },
  'card-no-text': { reading: empty, verdict: verdicts.none },
  'card-error-severity': { findings: [{ ...wrong, severity: 'error' }] },
  'card-grace': { findings: [{ ...wrong, inGrace: true }] },
  'card-pm-carries': { verdict: verdicts.PO, findings: [finding('pm-carries-backlog', 'PO')] },
  'card-unowned': { findings: [finding('unowned')], standing: { ...standing, holderPerson: undefined } as never },
  'card-wrong-level': { findings: [finding('wrong-level')] },
  'card-wrong-level-po': { verdict: verdicts.PO, findings: [finding('wrong-level', 'PO')] },
  'card-no-candidates': { findings: [wrong], answers: { candidates: { people: [] } } },
  'card-excepted': {
    findings: [wrong],
    standing: { ...standing, decisions: { exceptions: [accepted], baseline: [] } },
  },
  'card-baseline': {
    findings: [wrong],
    standing: {
      ...standing,
      decisions: { exceptions: [], baseline: [{ finding: 'po-carries-strategy', call: 'PM' }] },
    },
  },
  'card-lapsed': { findings: [wrong], lapsed: [{ exception: { ...accepted, call: 'PO' }, why: 'verdict-changed' }] },
  'card-overridden': { standing: { ...standing, decisions: { override, exceptions: [], baseline: [] } } },
  'card-disputed': { standing: { ...standing, disputed: true } },
  'card-handed-over': { standing: { ...standing, handedOver: { to: people[0]!, at } } },
  'card-inactive': { standing: { ...standing, activity: 'project-inactive' } },
  'card-inactive-admin': { standing: { ...standing, activity: 'project-inactive', mayAdminister: true } },
  'card-inactive-type': { standing: { ...standing, activity: 'type-inactive' } },
  'card-service': { standing: { ...standing, activity: 'service-project', mayAdminister: true } },
  'card-roles-missing': { standing: { ...standing, rolesConfigured: false } },
  'card-roles-missing-admin': { standing: { ...standing, rolesConfigured: false, mayAdminister: true } },
  'card-read-only': { findings: [wrong], standing: { ...standing, mayEdit: false } },
  'card-unlicensed': { standing: { ...standing, licensed: false } },
  'card-read-failed': { reading: hostDown },
  'card-standing-failed': { standing: { code: 'rate-limited', args: {}, retryable: true, retryAfterSeconds: 30 } },
  'card-action-refused': {
    findings: [wrong],
    answers: { dispute: { code: 'forbidden', args: { permission: 'edit' }, retryable: false } },
  },
  'card-read-fails-once': { findings: [wrong], failsOnce: 'reading' },
  'card-standing-fails-once': { findings: [wrong], failsOnce: 'standing' },
  'card-hostile': { reading: hostile, findings: [wrong] },
};

/** Exceptions and baseline accept a finding here as the core does, so that each state can be walked through. */
function judgeOf(state: CardState): Judge {
  const verdict = state.verdict ?? verdicts.PM;
  const isAccepted = (of: Standing, { kind }: Finding) => {
    const { exceptions, baseline } = of.decisions;
    if (exceptions.some((one) => one.finding === kind)) return 'exception' as const;
    return baseline.some((one) => one.finding === kind) ? ('baseline' as const) : undefined;
  };
  return {
    verdict: () => verdict,
    sentence: () => SENTENCES[verdict.call],
    rule,
    settle: (_item, _verdict, of) => {
      const findings = of.handedOver || of.decisions.override ? [] : (state.findings ?? []);
      return {
        call: of.decisions.override?.call ?? verdict.call,
        source: of.decisions.override ? 'override' : 'verdict',
        findings: findings.filter((one) => !isAccepted(of, one)),
        accepted: findings.flatMap((one) => {
          const by = isAccepted(of, one);
          return by ? [{ finding: one, by }] : [];
        }),
        lapsed: state.lapsed ?? [],
      };
    },
  };
}

/** Actions change a standing as the app would, so that undo can be tried. */
function acting(first: Standing): Answers {
  let now = first;
  const to = (change: Partial<Standing>) => (now = { ...now, ...change });
  const none = { exceptions: [], baseline: [] };
  return {
    except: (input) => {
      const { finding: kind, reason, until } = input;
      return to({ decisions: { ...now.decisions, exceptions: [exceptionOf(kind, 'PM', reason, until)] } });
    },
    override: ({ call, reason }) => to({ decisions: { ...none, override: { call, reason, by: 'you', at } } }),
    dispute: () => to({ disputed: true }),
    handOver: ({ accountId }) =>
      to({ handedOver: { to: people.find((one) => one.accountId === accountId) ?? people[0]!, at } }),
    undo: ({ what }) => {
      if (what === 'dispute') return to({ disputed: false });
      if (what !== 'hand-over') return to({ decisions: none });
      const { handedOver: _gone, ...rest } = now;
      return (now = rest);
    },
    candidates: { people: [...people] },
  };
}

const isStanding = (value: unknown): value is Standing =>
  typeof value === 'object' && value !== null && 'policy' in value;

function failingOnce(host: IssueHost, what: CardState['failsOnce']): IssueHost {
  let failed = false;
  const fails = (asked: CardState['failsOnce']) => asked === what && !failed && (failed = true);
  return {
    ...host,
    readIssue: async (id) => {
      if (fails('reading')) throw new HostFailure(hostDown);
      return host.readIssue(id);
    },
    call: async (method, input) =>
      method === 'standing' && fails('standing') ? { ok: false, error: hostDown } : host.call(method, input),
  };
}

export function cardOf(state: CardState) {
  const first = state.standing ?? standing;
  const options: FakeHostOptions = {
    reading: state.reading ?? strategy,
    answers: { ...acting(isStanding(first) ? first : standing), standing: first, ...state.answers },
  };
  const { host, trace } = fakeHost(options);
  return { host: failingOnce(host, state.failsOnce), trace, judge: judgeOf(state), issueId: '10042' };
}
