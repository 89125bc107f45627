import { list, object, text } from '../../formats/jira-json';

const failing = /error|fail|refus|reject|denied|invalid|missing|not.?found|ignor|skip|unsuccess/i;
const going = /^(success\w*|succeeded|updated\w*|written|done)$/i;
/** Words that speak of failures and mean that there was none. */
const none = /\b(0|no|without)\s+(\w+\s+)?(errors?|fail\w*)\b|\b(errors?|fail\w*)\s*[:=]\s*0\b/gi;

/**
 * Which of the issues a task may not have changed, by its result. Jira does not document the result's form: it promises
 * that failures are told there. So whatever sounds like one counts; ids that are named with it are in doubt, or all of
 * them where none is named. A result that says nothing of the kind is a success.
 */
export function inDoubt(result: unknown, issueIds: readonly string[]): string[] {
  const known = new Set(issueIds);
  const told: Told = { failed: new Set(), failure: false, done: undefined, count: undefined };
  read(result, false, known, told);
  const { failed, failure, done, count } = told;
  const missing = done ? issueIds.filter((id) => !done.has(id)) : [];
  const doubtful = [...new Set([...failed, ...missing])];
  const uncounted = count !== undefined && count + doubtful.length !== issueIds.length;
  return uncounted || (failure && doubtful.length === 0) ? [...issueIds] : doubtful;
}

interface Told {
  /** Issues that are named where a failure is told. */
  readonly failed: Set<string>;
  failure: boolean;
  /** Issues that are named as changed, and how many were. */
  done: Set<string> | undefined;
  count: number | undefined;
}

function read(value: unknown, bad: boolean, known: ReadonlySet<string>, told: Told): void {
  for (const each of list(value)) read(each, bad, known, told);
  for (const [key, inner] of Object.entries(object(value) ?? {})) {
    const worse = bad || failing.test(key);
    if (worse && known.has(key)) told.failed.add(key);
    if (!worse && going.test(key)) succeeded(inner, told);
    else read(inner, worse, known, told);
  }
  if (typeof value === 'object') return;
  if (bad && known.has(text(value) ?? '')) told.failed.add(text(value) ?? '');
  if (bad ? Boolean(value) : typeof value === 'string' && failing.test(value.replace(none, ''))) told.failure = true;
}

function succeeded(value: unknown, told: Told): void {
  if (typeof value === 'number') told.count = value;
  const ids = list(value).map((each) => text(each) ?? '');
  if (Array.isArray(value)) told.done = new Set(ids);
}
