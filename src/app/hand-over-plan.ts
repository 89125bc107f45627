import type { Finding, FindingKind } from '../core/finding';
import { activityOf } from './activity';
import type { PlannedHandOver } from './api';
import type { App } from './app';
import { assessor, assignmentOf, type Assessment } from './assess';
import { candidateFinder, type Wanted } from './candidates';
import { auditedProjectFor, may } from './guards';
import { loadKnown } from './known';
import type { IssueRecord, Ports, ProjectRecord, Viewer } from './ports';
import type { StoredSettings } from './settings-store';
import { sideBySide } from './side-by-side';
import type { UseCase } from './use-case';

/** Findings that another holder settles, the clearest first. */
const SETTLED: readonly FindingKind[] = ['po-carries-strategy', 'pm-carries-backlog', 'unowned', 'split'];

/**
 * Who would get what: each issue is read as the viewer and assessed afresh, so that nothing is handed over for a finding
 * that no longer stands. People, roles and what stands above are loaded once for all.
 */
export const handOverPlan: UseCase<'handOverPlan'> = async ({ projectId, issueIds }, viewer, ports, app) => {
  const { project, stored } = await auditedProjectFor(ports, viewer, projectId);
  const ids = [...new Set(issueIds)];
  const { ownerField } = stored.settings;
  const seen = await ports.issues.byId(ids, viewer, ownerField ? { ownerField } : {});
  const issues = seen.filter((issue) => issue.projectId === project.id);
  const asked = issues.filter((issue) => activityOf(stored.settings, project, issue) === 'active');
  const findings = await findingsOf(asked, project, stored, ports, app);
  const wanted = asked.flatMap((issue): Wanted[] => {
    const finding = findings.get(issue.id);
    return finding && finding.holder.via !== 'owner-field' ? [{ issue, role: finding.expected }] : [];
  });
  const find = wanted.length > 0 ? await candidateFinder(ports, project, stored, wanted, viewer) : () => [];
  const byId = new Map(issues.map((issue) => [issue.id, issue]));
  const plan = await sideBySide(ids, async (id): Promise<PlannedHandOver> => {
    const issue = byId.get(id);
    if (!issue) return { issueId: id, candidates: [], blocked: 'not-found' };
    return planned(issue, findings.get(id), find, viewer, ports);
  });
  return { plan };
};

async function planned(
  issue: IssueRecord,
  finding: Finding | undefined,
  find: Awaited<ReturnType<typeof candidateFinder>>,
  viewer: Viewer,
  ports: Ports,
): Promise<PlannedHandOver> {
  const from = issue.assignee ? { from: issue.assignee } : {};
  const whose = { issueId: issue.id, ...from };
  if (!finding) return { ...whose, candidates: [], blocked: 'no-finding' };
  const what = { ...whose, finding: finding.kind, expected: finding.expected };
  if (finding.holder.via === 'owner-field') return { ...what, candidates: [], blocked: 'owner-field' };
  if (!(await may(ports, viewer, 'assign', { issueId: issue.id })))
    return { ...what, candidates: [], blocked: 'may-not-assign' };
  const candidates = find(issue, finding.expected);
  return { ...what, candidates, ...(candidates.length === 0 ? { blocked: 'no-candidate' } : {}) };
}

/** By issue id, the finding that stands now and that another holder settles. */
async function findingsOf(
  issues: readonly IssueRecord[],
  project: ProjectRecord,
  stored: StoredSettings,
  ports: Ports,
  app: App,
): Promise<Map<string, Finding>> {
  if (issues.length === 0) return new Map();
  const assess = assessor(await loadKnown(ports, app, project, stored, issues));
  const first = issues.map((issue) => assess(issue));
  const timed = new Map(first.flatMap((each) => assignmentsBehind(each)));
  const times =
    timed.size > 0 ? await ports.issues.assignedAt([...new Set(timed.values())].map(({ id }) => id)) : NO_TIMES;
  return new Map(
    first.flatMap((each) => {
      const held = timed.get(each.issue.id);
      const finding = standing(held ? assess(each.issue, times.get(held.id) ?? held.created) : each);
      return finding ? [[each.issue.id, finding] as const] : [];
    }),
  );
}

const NO_TIMES: ReadonlyMap<string, string> = new Map();

/** The issue whose assignment tells whether a wrong role is still in its grace period, where there is one. */
function assignmentsBehind(assessment: Assessment): [string, IssueRecord][] {
  const finding = standing(assessment);
  const held = finding && WRONG_ROLE.includes(finding.kind) ? assignmentOf(assessment) : undefined;
  return held ? [[assessment.issue.id, held]] : [];
}

/** Only a wrong role has a grace period, which begins when its holder was assigned. */
const WRONG_ROLE: readonly FindingKind[] = ['po-carries-strategy', 'pm-carries-backlog'];

function standing({ settled }: Assessment): Finding | undefined {
  const heard = settled.findings.filter(({ inGrace }) => !inGrace);
  return SETTLED.flatMap((kind) => heard.find((finding) => finding.kind === kind) ?? [])[0];
}
