import type { LabelledLine } from './api';
import { markupOf } from './export-overrides-text';
import { auditedProjectFor } from './guards';
import type { IssueRecord } from './ports';
import { decisionsIn } from './project-decisions';
import type { UseCase } from './use-case';

/** Issues whose texts make a page: with the longest descriptions that Jira keeps, well under what a call may answer. */
const PAGE = 25;

/**
 * Overridden issues as labelled lines for `npm run eval`: the text as the viewer reads it now, the label as somebody set it.
 * Neither reasons nor people are among them, and nothing of an issue that the viewer may not browse.
 */
export const exportOverrides: UseCase<'exportOverrides'> = async ({ projectId, cursor }, viewer, ports) => {
  const { project } = await auditedProjectFor(ports, viewer, projectId);
  const labels = new Map<string, LabelledLine['label']>();
  for (const [id, { override }] of await decisionsIn(ports, project.id))
    if (override && (cursor === undefined || compare(id, cursor) > 0)) labels.set(id, LABELS[override.call]);
  const ids = [...labels.keys()].sort(compare);
  const page = ids.slice(0, PAGE);
  const found = page.length > 0 ? await ports.issues.byId(page, viewer) : [];
  const issues = new Map(found.filter((issue) => issue.projectId === project.id).map((issue) => [issue.id, issue]));
  const lines = page.flatMap((id) => {
    const issue = issues.get(id);
    const label = labels.get(id);
    return issue && label ? [lineOf(issue, label, project.key)] : [];
  });
  const last = page.at(-1);
  return {
    lines,
    hidden: page.length - lines.length,
    ...(ids.length > PAGE && last !== undefined ? { next: last } : {}),
  };
};

const LABELS = { PO: 'PO', PM: 'PM', shared: 'SHARED' } as const;

const lineOf = ({ item, key }: IssueRecord, label: LabelledLine['label'], source: string): LabelledLine => ({
  id: key,
  title: item.title,
  description: markupOf(item.body),
  ...(item.type === undefined ? {} : { type: item.type }),
  labels: item.labels ?? [],
  ...(item.level === undefined ? {} : { level: item.level }),
  source,
  label,
});

/** Ids of hosts are numbers as a rule: then as numbers, else as text. */
const compare = (a: string, b: string): number => Number(a) - Number(b) || (a < b ? -1 : a > b ? 1 : 0);
