import type { IssueVerdict } from '../../src/app/api';
import { plain } from '../../src/core/text';
import { servedJudge } from '../../static/ui/card/served-judge';
import { evidence, verdict } from '../core/findings/make';

const served = (call: 'PO' | 'PM', rule: string): IssueVerdict => ({
  item: { id: '1', title: `${call} work`, body: plain('') },
  key: 'A-1',
  projectId: '100',
  verdict: verdict(call, { evidence: [{ ...evidence(call), rule }] }),
  sentence: `It is ${call}.`,
  rules: [{ id: rule, title: `About ${rule}`, why: 'Because.', role: call, source: { document: 'ours' } }],
});

test('an answer of an older read that comes late does not speak for the verdict that is shown', () => {
  const { judge, keep } = servedJudge();
  const shown = keep(served('PM', 'M6-price'));
  keep(served('PO', 'O3-story'));
  const verdictShown = judge.verdict(shown.item);
  expect(verdictShown.call).toBe('PM');
  expect(judge.sentence(verdictShown)).toBe('It is PM.');
  expect(judge.rule('M6-price')?.title).toBe('About M6-price');
});

test('a text that was never judged is an error of ours, not a guess', () => {
  const { judge } = servedJudge();
  expect(() => judge.verdict({ id: '2', title: 'x', body: plain('') })).toThrow('not judged');
});
