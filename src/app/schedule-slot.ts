import type { ProjectSettings } from './settings';

type Schedule = ProjectSettings['schedule'];

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
/** More than the difference between any time zone and UTC. */
const APART = 15 * HOUR;

/**
 * When the newest slot of a schedule began, in milliseconds since 1970, where it is due: begun, and less than a day ago.
 * A slot begins at its hour in the schedule's time zone: at the first moment after it where clocks skip the hour, and the
 * first time where the hour comes twice.
 */
export function dueSlot(schedule: Schedule, now: number): number | undefined {
  const slot = newestSlot(schedule, now);
  return slot !== undefined && now - slot < DAY ? slot : undefined;
}

function newestSlot({ every, hour, weekday, timeZone }: Schedule, now: number): number | undefined {
  if (every === 'off') return undefined;
  const tomorrow = Math.floor(wall(timeZone, now) / DAY) + 1;
  for (let day = tomorrow; day >= tomorrow - 8; day -= 1) {
    if (every === 'week' && weekdayOf(day) !== weekday) continue;
    const start = firstMoment(timeZone, day * DAY + hour * HOUR);
    if (start <= now) return start;
  }
  return undefined;
}

/** Of a day counted since 1970, from Monday, 1; the first of them was a Thursday. */
const weekdayOf = (day: number): number => ((((day + 3) % 7) + 7) % 7) + 1;

/** The first moment at which clocks of the zone show this time or a later one. */
function firstMoment(timeZone: string, time: number): number {
  const guesses = [time - APART, time + APART].map((moment) => time - (wall(timeZone, moment) - moment));
  const [early = time, late = time] = guesses.sort((a, b) => a - b);
  return wall(timeZone, early) >= time ? early : late;
}

const FORMATS = new Map<string, Intl.DateTimeFormat>();

/** What clocks of the zone show, as the milliseconds that would be in UTC. */
function wall(timeZone: string, moment: number): number {
  const format =
    FORMATS.get(timeZone) ??
    new Intl.DateTimeFormat('en-US', {
      timeZone,
      calendar: 'iso8601',
      numberingSystem: 'latn',
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    });
  FORMATS.set(timeZone, format);
  const parts = new Map(format.formatToParts(moment).map(({ type, value }) => [type, Number(value)]));
  const of = (type: Intl.DateTimeFormatPartTypes) => parts.get(type) ?? 0;
  return Date.UTC(of('year'), of('month') - 1, of('day'), of('hour'), of('minute'), of('second'));
}
