import type { Judged } from '../core/judged';
import { actsOnType } from './activity';
import type { App } from './app';
import { assessor, assignmentOf, type Assessment } from './assess';
import { judgedRow } from './judged-row';
import { loadKnown } from './known';
import { propertyOf, updateProperty } from './ownership';
import type { IssuePage, IssueRecord, Ports, ProjectRecord } from './ports';
import { sideBySide } from './side-by-side';
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
  const assessments = await sideBySide(wanted, (issue) => timed(assess, issue, ports));
  const outcomes = await sideBySide(assessments, ({ issue, verdict, settled }) =>
    updateProperty(ports, issue.id, propertyOf(settled, verdict.ruleset, stored), issue.property),
  );
  const rows = assessments.map((each) =>
    judgedRow(each, known, (known.decisions.get(each.issue.id)?.disputes.length ?? 0) > 0),
  );
  const properties = {
    written: outcomes.filter((outcome) => outcome === 'written').length,
    refused: outcomes.filter((outcome) => outcome === 'refused').length,
  };
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
