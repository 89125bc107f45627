const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const CLOCK = String.raw`(?:[ ,T]+(\d{1,2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?\s*([ap]\.?m\.?)?)?`;
const NAMED = new RegExp(String.raw`^(\d{1,2})[\/ .-]([a-z]{3})[a-z]*\.?[\/ .-](\d{2}|\d{4})${CLOCK}$`, 'iu');
const NAMED_FIRST = new RegExp(String.raw`^([a-z]{3})[a-z]*\.? (\d{1,2}),? (\d{4})${CLOCK}$`, 'iu');
const YEAR_FIRST = new RegExp(String.raw`^(\d{4})[-\/.](\d{1,2})[-\/.](\d{1,2})${CLOCK}$`, 'iu');
const NUMBERS = new RegExp(String.raw`^(\d{1,2})([\/.-])(\d{1,2})\2(\d{2}|\d{4})${CLOCK}$`, 'iu');

const year = (digits: string): number => (digits.length === 2 ? 2000 + Number(digits) : Number(digits));

function utc(y: number, month: number, d: number, clock: readonly (string | undefined)[]): string | undefined {
  const [hour, minute, second, half] = clock;
  const hours = half ? (Number(hour) % 12) + (/^p/iu.test(half) ? 12 : 0) : Number(hour ?? 0);
  const time = new Date(Date.UTC(y, month - 1, d, hours, Number(minute ?? 0), Number(second ?? 0)));
  return month >= 1 && month <= 12 && time.getUTCDate() === d ? time.toISOString() : undefined;
}

/**
 * ISO 8601 of a time as Jira and Azure export it (`22/Mar/26 10:50 AM`, `2026-03-22 10:50`, `Mar 22, 2026, 10:50 AM`,
 * `3/22/2026 10:50:00 AM`, ISO 8601); undefined where it is none of these. Exports name no time zone: UTC is taken, which
 * is a day off at most. Of two numbers that could both be a month, dots mean day first and slashes month first.
 */
export function exportTime(written: string): string | undefined {
  const value = written.trim().replace(/[\u00a0\u202f]/gu, ' ');
  const [named, first, byYear, numbers] = [NAMED, NAMED_FIRST, YEAR_FIRST, NUMBERS].map((form) => form.exec(value));
  if (named) return utc(year(named[3]!), MONTHS.indexOf(named[2]!.toLowerCase()) + 1, Number(named[1]), named.slice(4));
  if (first) return utc(year(first[3]!), MONTHS.indexOf(first[1]!.toLowerCase()) + 1, Number(first[2]), first.slice(4));
  if (byYear) return utc(year(byYear[1]!), Number(byYear[2]), Number(byYear[3]), byYear.slice(4));
  if (numbers) {
    const [a, b] = [Number(numbers[1]), Number(numbers[3])];
    const dayFirst = a > 12 || (b <= 12 && numbers[2] === '.');
    return utc(year(numbers[4]!), dayFirst ? b : a, dayFirst ? a : b, numbers.slice(5));
  }
  if (!/^\d{4}-\d\d-\d\dT/u.test(value)) return undefined;
  const time = new Date(value.replace(/([+-]\d\d)(\d\d)$/u, '$1:$2'));
  return Number.isNaN(time.getTime()) ? undefined : time.toISOString();
}
