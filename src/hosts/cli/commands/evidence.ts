import { fieldText } from '../../../core/field-text';
import type { DutyId } from '../../../core/duty';
import type { Call, Role } from '../../../core/role';
import type { Evidence, Verdict } from '../../../core/verdict';
import type { WorkItem } from '../../../core/work-item';
import { sourceEnd } from '../../../formats/mask';
import type { PlainItem } from '../read/plain-record';

/** One piece of evidence as `classify` writes it: `text` is `input[field].slice(start, end)` where the field is a text. */
export interface EvidenceLine {
  readonly rule: string;
  readonly duty: DutyId;
  readonly role: Role;
  readonly field: string;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

export interface VerdictLine {
  readonly id: string | number | null;
  readonly call: Call;
  readonly confidence: number;
  readonly evidence: readonly EvidenceLine[];
}

/** The place in what was typed: markup inside the last word pulls its end further on; a document of Jira has no place. */
function inDescription(source: PlainItem['description'], shown: string, { start, end }: Evidence) {
  const words = shown.slice(start, end);
  if (typeof source !== 'string') return { start, end, text: words };
  if (source.length === shown.length) {
    const far = sourceEnd(source, shown, start, end);
    return { start, end: far, text: source.slice(start, far) };
  }
  const at = source.indexOf(words);
  return at < 0 ? { start: 0, end: 0, text: '' } : { start: at, end: at + words.length, text: words };
}

export function evidenceLine(evidence: Evidence, input: PlainItem, item: WorkItem): EvidenceLine {
  const { rule, duty, role, field, start, end } = evidence;
  const head = { rule, duty, role, field: field === 'body' ? 'description' : field };
  if (field === 'body') return { ...head, ...inDescription(input.description, item.body.text, evidence) };
  return { ...head, start, end, text: fieldText(item, field).slice(start, end) };
}

export const verdictLine = (input: PlainItem, item: WorkItem, verdict: Verdict): VerdictLine => ({
  id: input.id ?? null,
  call: verdict.call,
  confidence: Math.round(verdict.confidence * 1000) / 1000,
  evidence: verdict.evidence.map((one) => evidenceLine(one, input, item)),
});
