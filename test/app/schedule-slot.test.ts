import fc from 'fast-check';
import { dueSlot } from '../../src/app/schedule-slot';
import type { ProjectSettings } from '../../src/app/settings';

type Schedule = ProjectSettings['schedule'];
const daily = (hour: number, timeZone: string): Schedule => ({ every: 'day', hour, weekday: 1, timeZone });
const weekly = (weekday: number, hour: number, timeZone: string): Schedule => ({
  every: 'week',
  hour,
  weekday,
  timeZone,
});
const due = (schedule: Schedule, now: string): string | undefined => {
  const slot = dueSlot(schedule, Date.parse(now));
  return slot === undefined ? undefined : new Date(slot).toISOString().slice(0, 16);
};

test('off is never due', () => {
  expect(due({ ...daily(6, 'Etc/UTC'), every: 'off' }, '2026-03-02T06:00:00Z')).toBeUndefined();
});

test.each([
  ['before its hour it is yesterday’s', daily(6, 'Etc/UTC'), '2026-03-02T05:59:59Z', '2026-03-01T06:00'],
  ['at its hour it is today’s', daily(6, 'Etc/UTC'), '2026-03-02T06:00:00Z', '2026-03-02T06:00'],
  ['east of UTC', daily(6, 'Asia/Tokyo'), '2026-03-01T21:10:00Z', '2026-03-01T21:00'],
  ['west of UTC', daily(22, 'America/Los_Angeles'), '2026-03-02T06:30:00Z', '2026-03-02T06:00'],
  ['a quarter of an hour off', daily(10, 'Asia/Kathmandu'), '2026-11-22T06:00:00Z', '2026-11-22T04:15'],
  ['midnight', daily(0, 'Europe/Berlin'), '2026-07-01T22:30:00Z', '2026-07-01T22:00'],
])('a daily schedule: %s', (_, schedule, now, expected) => {
  expect(due(schedule, now)).toBe(expected);
});

test.each([
  [
    'an hour that is skipped begins when clocks have jumped over it',
    'Europe/Berlin',
    2,
    '2026-03-29T01:05:00Z',
    '2026-03-29T01:00',
  ],
  ['before the jump it is yesterday’s', 'Europe/Berlin', 2, '2026-03-29T00:59:00Z', '2026-03-28T01:00'],
  ['an hour that comes twice begins the first time', 'Europe/Berlin', 2, '2026-10-25T00:05:00Z', '2026-10-25T00:00'],
  ['and is the same slot the second time', 'Europe/Berlin', 2, '2026-10-25T01:05:00Z', '2026-10-25T00:00'],
  ['summer time shifts the slot', 'Europe/Berlin', 6, '2026-03-29T04:30:00Z', '2026-03-29T04:00'],
  ['a midnight that does not exist', 'America/Havana', 0, '2026-03-08T05:30:00Z', '2026-03-08T05:00'],
  ['clocks that jump half an hour', 'Australia/Lord_Howe', 2, '2026-10-03T16:00:00Z', '2026-10-03T15:30'],
  ['a late hour that comes twice', 'America/Asuncion', 23, '2024-03-24T03:30:00Z', '2024-03-24T02:00'],
  ['a day that never came has no slot', 'Pacific/Apia', 6, '2011-12-30T15:59:00Z', '2011-12-29T16:00'],
  ['the day after it has one', 'Pacific/Apia', 6, '2011-12-30T16:00:00Z', '2011-12-30T16:00'],
])('daylight saving: %s', (_, timeZone, hour, now, expected) => {
  expect(due(daily(hour, timeZone), now)).toBe(expected);
});

test('a weekly schedule counts days from Monday, in its own zone, and is due for a day', () => {
  const sunday = weekly(7, 23, 'America/New_York');
  expect(due(sunday, '2026-03-02T03:59:00Z')).toBeUndefined();
  expect(due(sunday, '2026-03-02T04:00:00Z')).toBe('2026-03-02T04:00');
  expect(due(sunday, '2026-03-03T03:59:00Z')).toBe('2026-03-02T04:00');
  expect(due(sunday, '2026-03-03T04:00:00Z')).toBeUndefined();
  expect(due(weekly(1, 6, 'Etc/UTC'), '2026-03-02T06:00:00Z')).toBe('2026-03-02T06:00');
});

const zones = [
  'Europe/Berlin',
  'America/New_York',
  'America/Sao_Paulo',
  'America/St_Johns',
  'Africa/Casablanca',
  'Asia/Kathmandu',
  'Asia/Tehran',
  'Australia/Lord_Howe',
  'Pacific/Chatham',
  'Pacific/Kiritimati',
  'Pacific/Pago_Pago',
  'Etc/UTC',
];

/** What clocks of a zone show, without the code under test. */
function clockOf(timeZone: string, moment: number): { date: string; hour: number } {
  const text = new Date(moment).toLocaleString('sv-SE', { timeZone });
  return { date: text.slice(0, 10), hour: Number(text.slice(11, 13)) };
}

const HOUR = 3_600_000;
const schedules = fc.record({
  hour: fc.integer({ min: 0, max: 23 }),
  timeZone: fc.constantFrom(...zones),
});

test('whatever zone, hour and year: walked through hour by hour, each local day has one slot, and it is at its hour', () => {
  fc.assert(
    fc.property(
      schedules,
      fc.integer({ min: 2015, max: 2030 }),
      fc.integer({ min: 0, max: 360 }),
      (schedule, year, day) => {
        const begin = Date.UTC(year, 0, 1 + day);
        const slots = new Set<number>();
        for (let hour = 0; hour <= 6 * 24; hour += 1) {
          const slot = dueSlot(daily(schedule.hour, schedule.timeZone), begin + hour * HOUR + 59 * 60_000);
          if (slot !== undefined) slots.add(slot);
        }
        const dates = [...slots].map((slot) => clockOf(schedule.timeZone, slot));
        expect(new Set(dates.map(({ date }) => date)).size).toBe(slots.size);
        expect(slots.size).toBeGreaterThanOrEqual(6);
        for (const slot of slots) {
          const shown = clockOf(schedule.timeZone, slot);
          const before = clockOf(schedule.timeZone, slot - 1);
          // At its hour, or where clocks jumped over it; and never a moment earlier.
          expect(shown.hour >= schedule.hour).toBe(true);
          expect(before.date < shown.date || before.hour < schedule.hour).toBe(true);
        }
      },
    ),
    { numRuns: 60 },
  );
});
