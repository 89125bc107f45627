const DAY = 86_400_000;

/** Whole calendar days between two times (ISO 8601), never negative. */
export const daysBetween = (from: string, to: string): number =>
  Math.max(0, Math.floor((Date.parse(to) - Date.parse(from)) / DAY));

/** Whole working days (Monday to Friday, in UTC) that have passed since `from`, never negative. */
export function workingDaysBetween(from: string, to: string): number {
  const start = Date.parse(from);
  const days = daysBetween(from, to);
  const weeks = Math.floor(days / 7);
  let working = weeks * 5;
  for (let passed = weeks * 7 + 1; passed <= days; passed += 1) {
    const day = new Date(start + passed * DAY).getUTCDay();
    if (day !== 0 && day !== 6) working += 1;
  }
  return working;
}
