import { JqlError } from './query';

const UNITS: Record<string, number> = { w: 604_800_000, d: 86_400_000, h: 3_600_000, m: 60_000 };
const PERIOD = /^([+-]?)((?:\d+[wdhm]\s*)+)$/;
const ABSOLUTE = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})(?:[ T](\d{1,2}):(\d{2}))?$/;

/** How far a time zone is ahead of UTC at a moment, in milliseconds. */
function offset(zone: string, at: number): number {
  const parts = new Intl.DateTimeFormat('en-US', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  }).formatToParts(at);
  const part = (type: string) => Number(parts.find((one) => one.type === type)!.value);
  const local = Date.UTC(part('year'), part('month') - 1, part('day'), part('hour'), part('minute'), part('second'));
  return local - Math.floor(at / 1000) * 1000;
}

/** Milliseconds of a period such as `-90d` or `4w 2d`; undefined where it is none. */
export function period(text: string): number | undefined {
  const match = PERIOD.exec(text.trim());
  if (!match) return undefined;
  const length = [...match[2]!.matchAll(/(\d+)([wdhm])/g)].reduce(
    (sum, [, n, unit]) => sum + Number(n) * UNITS[unit!]!,
    0,
  );
  return match[1] === '-' ? -length : length;
}

/** A JQL date as a moment: absolute ones in the viewer's time zone, periods from now, a long number as it stands. */
export function jqlDate(text: string, field: string, now: number, zone: string): number {
  const shift = period(text);
  if (shift !== undefined) return now + shift;
  if (/^\d{11,}$/.test(text)) return Number(text);
  const match = ABSOLUTE.exec(text.trim());
  if (!match) {
    throw new JqlError(
      `Date value '${text}' for field '${field}' is invalid. Valid formats include: 'yyyy/MM/dd HH:mm', ` +
        `'yyyy-MM-dd HH:mm', 'yyyy/MM/dd', 'yyyy-MM-dd', or a period format e.g. '-5d', '4w 2d'.`,
    );
  }
  const [, year, month, day, hour = '0', minute = '0'] = match;
  const local = Date.UTC(Number(year), Number(month) - 1, Number(day), Number(hour), Number(minute));
  return local - offset(zone, local - offset(zone, local));
}

/** `startOfDay()`, `endOfWeek(-1)`, `now()` and their kin; undefined where the name is none of them. */
export function dateFunction(name: string, args: readonly string[], now: number, zone: string): number | undefined {
  const match = /^(start|end)of(day|week|month|year)$/.exec(name);
  if (name === 'now') return now;
  if (!match) return undefined;
  const local = new Date(now + offset(zone, now));
  const by = Number.parseInt(args[0] ?? '0', 10) + (match[1] === 'end' ? 1 : 0);
  const [year, month, day] = [local.getUTCFullYear(), local.getUTCMonth(), local.getUTCDate()];
  const start = {
    day: () => Date.UTC(year, month, day + by),
    week: () => Date.UTC(year, month, day - local.getUTCDay() + 7 * by),
    month: () => Date.UTC(year, month + by, 1),
    year: () => Date.UTC(year + by, 0, 1),
  }[match[2] as 'day' | 'week' | 'month' | 'year']();
  return start - offset(zone, start) - (match[1] === 'end' ? 1 : 0);
}
