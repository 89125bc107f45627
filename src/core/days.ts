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

/** The first time at which so many whole working days have passed since `from`, ISO 8601 in UTC. */
export function afterWorkingDays(from: string, days: number): string {
  let passed = Math.floor(days / 5) * 7;
  const at = (more: number): string => new Date(Date.parse(from) + more * DAY).toISOString();
  while (workingDaysBetween(from, at(passed)) < days) passed += 1;
  return at(passed);
}
