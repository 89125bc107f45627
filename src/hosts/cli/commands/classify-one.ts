import { explain } from '../../../core/explain';
import { fieldText } from '../../../core/field-text';
import type { Evidence, Verdict } from '../../../core/verdict';
import type { WorkItem } from '../../../core/work-item';
import { CALL_NAMES } from '../audit/words';
import { judge, ruleset } from '../engine';
import { sourceText } from '../rules/source';
import { harmless, wrap, type Terminal } from '../show/terminal';

/** How sure a verdict is, in words a person would use. */
export function sureness({ call, confidence }: Verdict): string {
  if (call === 'unclear') return 'no verdict';
  const sure =
    confidence >= 0.95 ? 'very sure' : confidence >= 0.9 ? 'sure' : confidence >= 0.75 ? 'fairly sure' : 'a guess';
  return `${sure}, ${Math.round(confidence * 100)} %`;
}

const FIELDS: Readonly<Partial<Record<Evidence['field'], string>>> = { body: 'description' };
const COLOURS = { PO: 'cyan', PM: 'magenta' } as const;

/** A verdict for people: the call, why, and each piece of evidence with its words, its rule and its source. */
export function explanation(item: WorkItem, screen: Terminal): string {
  const { paint, width } = screen;
  const verdict = judge(item);
  const colour = verdict.call === 'PO' || verdict.call === 'PM' ? COLOURS[verdict.call] : 'yellow';
  const sentences = explain(verdict, ruleset(), item).map(({ text }) => harmless(text));
  const evidence = verdict.evidence.flatMap((one) => {
    const rule = ruleset().byId.get(one.rule);
    const text = fieldText(item, one.field);
    const from = Math.max(0, text.lastIndexOf('\n', one.start) + 1, one.start - 40);
    const to = Math.min(text.length, one.end + 40);
    const words = `${harmless(`x${text.slice(from, one.start)}x`).slice(1, -1)}${paint(['bold', 'underline'], harmless(text.slice(one.start, one.end)))}${harmless(`x${text.slice(one.end, to).split('\n')[0]}x`).slice(1, -1)}`;
    return [
      '',
      `  ${paint(COLOURS[one.role], one.role)}  ${rule?.title ?? one.rule}  ${paint('dim', one.rule)}`,
      `      ${FIELDS[one.field] ?? one.field}: ${from > 0 ? '…' : ''}${words}${to < text.length ? '…' : ''}`,
      ...(rule ? [`      ${paint('dim', sourceText(rule.source))}`] : []),
    ];
  });
  return [
    `${paint(['bold', colour], CALL_NAMES[verdict.call])}  (${sureness(verdict)})`,
    '',
    ...sentences.map((sentence) => wrap(sentence, width)),
    ...(evidence.length > 0 ? ['', paint('bold', 'Evidence'), ...evidence.slice(1)] : []),
    '',
  ].join('\n');
}
