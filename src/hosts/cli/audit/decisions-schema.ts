import * as v from 'valibot';
import { FINDING_KINDS } from '../../../core/finding';

const words = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(500));
const name = v.union([v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(200)), v.number()]);
const day = v.union([v.pipe(v.string(), v.isoDate()), v.pipe(v.string(), v.isoTimestamp())]);
/** A name, or the person as the app's list of decisions has it. */
const person = v.union([v.string(), v.looseObject({ name: v.string() })]);
const finding = v.picklist(FINDING_KINDS);
const call = v.picklist(['PO', 'PM', 'shared', 'unclear']);

/** What the app's list has besides, and what nobody needs here. */
const beside = {
  key: v.optional(name),
  issueId: v.optional(name),
  title: v.optional(v.nullable(v.string())),
  state: v.optional(v.string()),
  by: v.optional(v.nullable(person)),
  at: v.optional(v.string()),
  mayUndo: v.optional(v.boolean()),
};

/** One decision about one work item, as a line of a file and as the app's list of decisions has it. */
export const DecisionLine = v.variant('what', [
  v.strictObject({
    ...beside,
    what: v.literal('exception'),
    finding,
    call,
    reason: words,
    until: v.optional(v.nullable(day)),
  }),
  v.strictObject({
    ...beside,
    what: v.literal('override'),
    call: v.picklist(['PO', 'PM', 'shared']),
    reason: words,
  }),
  v.strictObject({ ...beside, what: v.literal('baseline'), finding, call }),
  v.strictObject({ ...beside, what: v.literal('dispute'), call }),
  v.strictObject({ ...beside, what: v.literal('hand-over'), from: v.optional(person), to: v.optional(person) }),
]);
export type DecisionLine = v.InferOutput<typeof DecisionLine>;

export const EXAMPLE =
  '{"key": "AB-1", "what": "exception", "finding": "unowned", "call": "PM", "reason": "Agreed with Ines"}';

/** What each field wants to hold, for the remedy of an error. */
export const FIELDS: Readonly<Record<string, string>> = {
  key: 'Name the work item by its key: "key": "AB-1".',
  issueId: 'Name the work item by its id: "issueId": "10001".',
  what: 'Write exception, override or baseline.',
  finding: `Findings are ${FINDING_KINDS.join(', ')}.`,
  call: 'Write whose work it was taken for: PO, PM, shared or unclear (an override: PO, PM or shared).',
  reason: 'Say why, in up to 500 characters.',
  until: 'Write a day as 2026-12-31.',
  by: 'Write the name of the person who decided.',
  at: 'Write a time as 2026-11-22T09:00:00Z.',
};

/** The app's export of an audit, as far as it tells what people decided. */
export const AuditExport = v.looseObject({
  audit: v.looseObject({ at: v.string() }),
  items: v.array(
    v.looseObject({
      id: v.string(),
      key: v.optional(v.nullable(v.string())),
      work: call,
      setByPerson: v.boolean(),
      findings: v.array(
        v.looseObject({ kind: finding, accepted: v.optional(v.nullable(v.picklist(['exception', 'baseline']))) }),
      ),
    }),
  ),
});
export type AuditExport = v.InferOutput<typeof AuditExport>;
