import * as v from 'valibot';
import { DEFAULT_SETTINGS, ProjectSettings } from '../../../app/settings';

const words = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(200));
const roles = v.array(v.picklist(['PO', 'PM']));
const { graceDays, severities } = ProjectSettings.entries;

/** The settings of a project in the words of a file: people by name, e-mail address or account id. */
export const Config = v.strictObject({
  people: v.optional(
    v.array(
      v.strictObject({
        person: words,
        roles,
        within: v.optional(v.array(words)),
        from: v.optional(v.pipe(v.string(), v.isoDate())),
        until: v.optional(v.pipe(v.string(), v.isoDate())),
      }),
    ),
    [],
  ),
  severities: v.optional(v.partial(severities), {}),
  graceDays: v.optional(graceDays, DEFAULT_SETTINGS.graceDays),
  ownerField: v.optional(words),
  activeSprints: v.optional(v.array(words), []),
});
export type Config = v.InferOutput<typeof Config>;

export const NO_CONFIG: Config = v.parse(Config, {});

/** What each key wants to hold, for the remedy of an error. */
export const SHAPES: Readonly<Record<string, string>> = {
  people: 'List people as: - person: Ada Lovelace, with roles: [PO].',
  person: 'Name the person by name, e-mail address or account id.',
  roles: 'Roles are a list of PO and PM: [PO], [PM], [PO, PM], or [] for neither.',
  within: 'List components or teams: [Checkout].',
  from: 'Write a day as 2026-01-31.',
  until: 'Write a day as 2026-01-31.',
  severities: 'Each is off, info, warning or error.',
  graceDays: 'A whole number of working days from 0 to 60.',
  ownerField: 'Name the column that holds the accountable owner.',
  activeSprints: 'List the names of the sprints that run now: [Sprint 12].',
};
