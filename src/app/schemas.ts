import * as v from 'valibot';
import { FINDING_KINDS } from '../core/finding';
import type { ApiInput, ApiMethod } from './api';
import { ProjectSettings } from './settings';
import { SiteSettings } from './site-settings';

/** Ids come from browsers: short, printable, without white space. Whether they exist is for the guards to find out. */
const id = v.pipe(v.string(), v.regex(/^[\p{L}\p{N}:._@-]+$/u), v.maxLength(128));
const reason = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(500));
const role = v.picklist(['PO', 'PM']);
/** A day or a time in UTC. */
const until = v.union([v.pipe(v.string(), v.isoDate()), v.pipe(v.string(), v.isoTimestamp())]);
const scope = v.picklist(['current', 'everything']);
const count = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(Number.MAX_SAFE_INTEGER));
const search = v.pipe(v.string(), v.maxLength(200));
const cursor = v.pipe(v.string(), v.minLength(1), v.maxLength(2000));

/** The one parser of every payload: what passes is the input of the method, nothing more. */
export const SCHEMAS: { readonly [M in ApiMethod]: v.GenericSchema<unknown, ApiInput<M>> } = {
  verdict: v.strictObject({ issueId: id }),
  standing: v.strictObject({ issueId: id }),
  except: v.strictObject({ issueId: id, finding: v.picklist(FINDING_KINDS), reason, until: v.exactOptional(until) }),
  override: v.strictObject({ issueId: id, call: v.picklist(['PO', 'PM', 'shared']), reason }),
  dispute: v.strictObject({ issueId: id, call: v.picklist(['PO', 'PM', 'shared', 'unclear']) }),
  undo: v.strictObject({
    issueId: id,
    what: v.picklist(['exception', 'override', 'dispute', 'hand-over']),
    finding: v.exactOptional(v.picklist(FINDING_KINDS)),
    at: v.exactOptional(v.pipe(v.string(), v.isoTimestamp())),
  }),
  candidates: v.strictObject({ issueId: id, role }),
  handOver: v.strictObject({ issueId: id, accountId: id }),

  settings: v.strictObject({ projectId: id }),
  saveSettings: v.strictObject({ projectId: id, version: count, settings: ProjectSettings }),
  people: v.strictObject({ projectId: id, search: v.exactOptional(search), cursor: v.exactOptional(cursor) }),
  removeEverything: v.strictObject({ projectId: id, confirm: v.pipe(v.string(), v.maxLength(255)) }),
  support: v.strictObject({ projectId: id }),

  estimateAudit: v.strictObject({ projectId: id, scope, full: v.exactOptional(v.boolean()) }),
  startAudit: v.strictObject({
    projectId: id,
    scope,
    full: v.exactOptional(v.boolean()),
    recount: v.exactOptional(v.boolean()),
  }),
  auditRuns: v.strictObject({ projectId: id }),
  cancelAudit: v.strictObject({ projectId: id, runId: id }),
  resumeAudit: v.strictObject({ projectId: id, runId: id }),
  auditReport: v.strictObject({ projectId: id, runId: id }),
  auditRows: v.strictObject({
    projectId: id,
    runId: id,
    page: count,
    only: v.exactOptional(v.picklist(['findings', 'all'])),
  }),
  auditGone: v.strictObject({ projectId: id, runId: id, page: count }),
  auditHistory: v.strictObject({ projectId: id }),
  handOverPlan: v.strictObject({ projectId: id, issueIds: v.pipe(v.array(id), v.minLength(1), v.maxLength(50)) }),

  decisions: v.strictObject({ projectId: id, cursor: v.exactOptional(cursor) }),
  acceptBaseline: v.strictObject({ projectId: id, runId: id }),
  undoBaseline: v.strictObject({ projectId: id, issueId: v.exactOptional(id) }),
  exportOverrides: v.strictObject({ projectId: id, cursor: v.exactOptional(cursor) }),

  siteOverview: v.strictObject({ cursor: v.exactOptional(cursor) }),
  siteSettings: v.strictObject({}),
  saveSiteSettings: v.strictObject({ version: count, settings: SiteSettings }),
};
