import type { Judged } from '../core/judged';
import { actsOnType } from './activity';
import type { App } from './app';
import { assessor, assignmentOf, type Assessment } from './assess';
import { judgedRow } from './judged-row';
import { loadKnown } from './known';
import { propertyOf, updateProperty } from './ownership';
import type { IssuePage, IssueRecord, Ports, ProjectRecord } from './ports';
import type { StoredSettings } from './settings-store';

/** One page of a project's issues after judging: every issue that was read is a row or rejected with a code. */
export interface JudgedPage {
  readonly rows: readonly Judged[];
  readonly rejected: IssuePage['rejected'];
  readonly properties: { readonly written: number; readonly refused: number };
}

/** Judges a page of issues and brings their properties up to date. */
export async function judgePage(
  page: IssuePage,
  project: ProjectRecord,
  stored: StoredSettings,
  ports: Ports,
  app: App,
): Promise<JudgedPage> {
  const wanted = page.issues.filter(({ typeId }) => actsOnType(stored.settings, typeId));
  const others = page.issues.filter(({ typeId }) => !actsOnType(stored.settings, typeId));
  const known = await loadKnown(ports, app, project, stored, wanted);
  const assess = assessor(known);
  const rows: Judged[] = [];
  const properties = { written: 0, refused: 0 };
  for (const issue of wanted) {
    const assessment = await timed(assess, issue, ports);
    const disputes = known.decisions.get(issue.id)?.disputes ?? [];
    rows.push(judgedRow(assessment, known, disputes.length > 0));
    const property = propertyOf(assessment.settled, assessment.verdict.ruleset, stored);
    const outcome = await updateProperty(ports, issue.id, property, issue.property);
    if (outcome === 'written' || outcome === 'refused') properties[outcome] += 1;
  }
  const inactive = others.map(({ id }) => ({ id, code: 'type-inactive' }));
  return { rows, rejected: [...page.rejected, ...inactive], properties };
}

/** The time of assignment costs a call, so it is asked for only where a wrong role would be a finding without it. */
async function timed(
  assess: (issue: IssueRecord, assignedAt?: string) => Assessment,
  issue: IssueRecord,
  ports: Ports,
): Promise<Assessment> {
  const first = assess(issue);
  const wrong = first.findings.some(({ kind }) => kind === 'po-carries-strategy' || kind === 'pm-carries-backlog');
  const assignment = wrong ? assignmentOf(first) : undefined;
  if (!assignment) return first;
  const assignedAt = await ports.issues.assignedAt(assignment.id);
  return assignedAt === undefined ? first : assess(issue, assignedAt);
}
