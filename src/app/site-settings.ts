import * as v from 'valibot';

/** How the whole site wants Ownership Lens to act; saved by Jira administrators. Version 1 of the stored form. */
export const SiteSettings = v.strictObject({
  format: v.literal(1),
  /** Percent of an hour's points of the app, for all its sites together, that audits of this site may spend. */
  share: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(100)),
});
export type SiteSettings = v.InferOutput<typeof SiteSettings>;

/** A fifth: other sites draw on the same hour. */
export const DEFAULT_SITE_SETTINGS: SiteSettings = { format: 1, share: 20 };
