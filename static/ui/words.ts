import type { ComponentChildren } from 'preact';
import type audit from './locales/en/audit.json';
import type card from './locales/en/card.json';
import type change from './locales/en/change.json';
import type common from './locales/en/common.json';
import type gadget from './locales/en/gadget.json';
import type settings from './locales/en/settings.json';
import type site from './locales/en/site.json';
import type trend from './locales/en/trend.json';

type Files = typeof audit &
  typeof card &
  typeof change &
  typeof common &
  typeof gadget &
  typeof settings &
  typeof site &
  typeof trend;
type Entry = keyof Files;
/** A plural entry has one text per form, `name_one` and `name_other`; it is asked for by its name. */
export type Word = Entry extends infer Name ? (Name extends `${infer Base}_${'one' | 'other'}` ? Base : Name) : never;
export type Args = Readonly<Record<string, string | number>>;

const words: Record<string, string> = {};
let locale = 'en';
let plurals = new Intl.PluralRules(locale);

/** Makes the words of one page known. Each page brings its own file, so that the card does not carry the audit's. */
export function addWords(entries: Readonly<Record<string, string>>): void {
  Object.assign(words, entries);
}

/** Numbers and dates follow the viewer's locale; sentences are English until another file is written. */
export function useLocaleOf(tag: string): void {
  try {
    plurals = new Intl.PluralRules('en');
    locale = Intl.getCanonicalLocales(tag)[0] ?? 'en';
  } catch {
    locale = 'en';
  }
}

function template(key: Word, args: Args): string {
  const count = args['count'];
  const counted = typeof count === 'number' ? words[`${key}_${plurals.select(count)}`] : undefined;
  return counted ?? words[`${key}_other`] ?? words[key] ?? key;
}

const shown = (value: string | number): string => (typeof value === 'number' ? number(value) : value);

/** The words for a key, with `{name}` places filled; numbers are written the viewer's way. */
export function t(key: Word, args: Args = {}): string {
  return template(key, args).replace(/\{(\w+)\}/g, (whole, name: string) =>
    args[name] === undefined ? whole : shown(args[name]),
  );
}

/** Like `t`, for places that hold elements. */
export function rich(key: Word, parts: Readonly<Record<string, ComponentChildren>>): ComponentChildren[] {
  return template(key, {})
    .split(/(\{\w+\})/)
    .map((piece) => (piece.startsWith('{') ? parts[piece.slice(1, -1)] : piece));
}

export const number = (value: number): string => new Intl.NumberFormat(locale).format(value);

/** A share of 0 to 1 as whole per cent; what is above nothing never reads 0 %. */
export function percent(share: number): string {
  const rounded = share > 0 && share < 0.01 ? 0.01 : share;
  const text = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 }).format(rounded);
  return rounded === share ? text : `< ${text}`;
}

export const date = (iso: string): string =>
  new Intl.DateTimeFormat(locale, { dateStyle: 'medium' }).format(new Date(iso));

/** Day and month, for the axis of a chart. */
export const shortDate = (iso: string): string =>
  new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short' }).format(new Date(iso));

export const moment = (iso: string): string =>
  new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' }).format(new Date(iso));

/** Time of day. */
export const clock = (iso: string): string =>
  new Intl.DateTimeFormat(locale, { timeStyle: 'short' }).format(new Date(iso));

export const list = (items: readonly string[]): string =>
  new Intl.ListFormat('en', { type: 'conjunction' }).format(items);
