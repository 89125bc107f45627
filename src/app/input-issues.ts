import type * as v from 'valibot';
import type { ApiError } from './api';

/** Remedy by problem; both are codes, the screens make sentences of them. */
const REMEDIES: Readonly<Record<string, string>> = {
  missing: 'add-it',
  unknown: 'leave-it-out',
  'wrong-kind': 'check-the-type',
  'not-allowed': 'choose-one',
  elsewhere: 'choose-one',
  'too-short': 'write-something',
  'too-long': 'shorten-it',
  'too-small': 'raise-it',
  'too-large': 'lower-it',
  'wrong-form': 'check-the-form',
  'person-twice': 'keep-one-entry',
  'not-confirmed': 'confirm-it',
};

const PROBLEMS: Readonly<Record<string, string>> = {
  picklist: 'not-allowed',
  literal: 'not-allowed',
  union: 'wrong-form',
  min_length: 'too-short',
  max_length: 'too-long',
  min_value: 'too-small',
  max_value: 'too-large',
  regex: 'wrong-form',
  iso_date: 'wrong-form',
  iso_timestamp: 'wrong-form',
  integer: 'wrong-form',
};

/** A parser's issues as path, problem and remedy, all codes: `settings.people.2.accountId`, `person-twice`, `keep-one-entry`. */
export const issuesOf = (issues: readonly v.BaseIssue<unknown>[]): NonNullable<ApiError['issues']> =>
  issues.map((issue) => inputIssue((issue.path ?? []).map(({ key }) => String(key)).join('.'), problemOf(issue)));

export const inputIssue = (path: string, problem: string) => ({
  path,
  problem,
  remedy: REMEDIES[problem] ?? 'check-the-form',
});

function problemOf(issue: v.BaseIssue<unknown>): string {
  if (issue.type === 'raw_check') return issue.message;
  if (issue.type === 'strict_object')
    return issue.expected === 'never' ? 'unknown' : issue.received === 'undefined' ? 'missing' : 'wrong-kind';
  return PROBLEMS[issue.type] ?? 'wrong-kind';
}
