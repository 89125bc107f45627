/** Names of the IANA database by region, `''` where a name has none, with the chosen one and the browser's always among them. */
export function timeZones(chosen: string): ReadonlyMap<string, readonly string[]> {
  const names = new Set([...Intl.supportedValuesOf('timeZone'), UTC, ownTimeZone(), chosen]);
  if (chosen !== 'UTC') names.delete('UTC');
  const regions = new Map<string, string[]>();
  for (const name of [...names].sort()) {
    const region = name === UTC || !name.includes('/') ? '' : name.slice(0, name.indexOf('/'));
    regions.set(region, [...(regions.get(region) ?? []), name]);
  }
  return regions;
}

/** The zone in which settings stand until somebody chooses one. */
export const UTC = 'Etc/UTC';

export const ownTimeZone = (): string => new Intl.DateTimeFormat().resolvedOptions().timeZone;

/** A zone as people read it: `Europe/Berlin`, `America/New York`, `UTC`. */
export const zoneName = (zone: string): string => (zone === UTC ? 'UTC' : zone.replaceAll('_', ' '));

const MONDAY = Date.UTC(2024, 0, 1);
const DAY = 86_400_000;
const HOUR = 3_600_000;

/** A full hour the viewer's way: `06:00` or `6:00 AM`. */
export const hourName = (hour: number, locale: string): string =>
  new Intl.DateTimeFormat(locale, { timeStyle: 'short', timeZone: 'UTC' }).format(MONDAY + hour * HOUR);

/** `weekday` counts from Monday, 1. */
export const weekdayName = (weekday: number, locale: string): string =>
  new Intl.DateTimeFormat(locale, { weekday: 'long', timeZone: 'UTC' }).format(MONDAY + (weekday - 1) * DAY);

/** What the clock says in a zone. */
export const timeIn = (zone: string, now: number, locale: string): string =>
  new Intl.DateTimeFormat(locale, { weekday: 'long', hour: 'numeric', minute: '2-digit', timeZone: zone }).format(now);
