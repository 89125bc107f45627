import * as v from 'valibot';

const severity = v.picklist(['off', 'info', 'warning', 'error']);
const role = v.picklist(['PO', 'PM']);
const id = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(128));
/** A name of the IANA database, such as `Europe/Berlin`. */
const timeZone = v.pipe(v.string(), v.maxLength(64), v.check(isTimeZone, 'time-zone'));
const isoDate = v.pipe(v.string(), v.isoDate());

function isTimeZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).format(0) !== '';
  } catch {
    return false;
  }
}

/** Roles of one person, group or project role; both roles may be held at once, an empty list says "neither, confirmed". */
const PersonEntry = v.strictObject({
  accountId: id,
  roles: v.array(role),
  /** Component or team ids in which the entry holds; everywhere when absent. */
  within: v.optional(v.array(id)),
  from: v.optional(isoDate),
  until: v.optional(isoDate),
});

type Entry = v.InferOutput<typeof PersonEntry>;

/** Two entries of one person that hold in the same place on the same day: a scoped one beside a general one is fine. */
function mappedTwice(a: Entry, b: Entry): boolean {
  if (a.accountId !== b.accountId) return false;
  const general = [a, b].filter(({ within }) => !within?.length).length;
  const samePlace = general === 2 || (general === 0 && a.within?.some((id) => b.within?.includes(id)));
  const apart = (a.until ?? '9999') < (b.from ?? '0000') || (b.until ?? '9999') < (a.from ?? '0000');
  return Boolean(samePlace) && !apart;
}

/** How one project wants Ownership Lens to act; nothing acts until `active` is true. Version 1 of the stored form. */
const Fields = v.strictObject({
  format: v.literal(1),
  active: v.boolean(),
  /** An explicit yes for a service project. */
  serviceConsent: v.boolean(),
  /** Issue type ids it acts on; empty means every type of the project. */
  issueTypes: v.array(id),
  people: v.array(PersonEntry),
  groups: v.array(v.strictObject({ groupId: id, roles: v.array(role) })),
  projectRoles: v.array(v.strictObject({ projectRoleId: id, roles: v.array(role) })),
  /** Role the project lead and component leads are taken to hold, where wanted. */
  leads: v.optional(v.array(role)),
  /** A user field that names the accountable owner, before the assignee. */
  ownerField: v.optional(id),
  severities: v.strictObject({
    'po-carries-strategy': severity,
    'pm-carries-backlog': severity,
    unowned: severity,
    'wrong-level': severity,
    split: severity,
  }),
  graceDays: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(60)),
  /** Writes the finding, not only the role, into the issue property: it can then be searched in JQL by anybody. */
  publishFindings: v.boolean(),
  /** Shows names of people in audits. */
  showNames: v.boolean(),
  /** Opens the audit page to everyone who may browse the project. */
  openToMembers: v.boolean(),
  /** Audits without a click; `weekday` counts from Monday, 1, and matters where it is weekly. `hour` is of the time zone. */
  schedule: v.strictObject({
    every: v.picklist(['off', 'day', 'week']),
    hour: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(23)),
    weekday: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(7)),
    timeZone,
  }),
  /** Id of the work item through which scheduled audits send their mail, to its watchers; no mail where absent. */
  mailIssue: v.optional(id),
});
export const ProjectSettings = v.pipe(
  Fields,
  v.rawCheck(({ dataset, addIssue }) => {
    if (!dataset.typed) return;
    const { people } = dataset.value;
    people.forEach((entry, index) => {
      if (!people.slice(0, index).some((earlier) => mappedTwice(earlier, entry))) return;
      addIssue({
        message: 'person-twice',
        path: [
          { type: 'object', origin: 'value', input: dataset.value, key: 'people', value: people },
          { type: 'array', origin: 'value', input: people, key: index, value: entry },
          { type: 'object', origin: 'value', input: entry, key: 'accountId', value: entry.accountId },
        ],
      });
    });
  }),
);
export type ProjectSettings = v.InferOutput<typeof ProjectSettings>;

export const DEFAULT_SETTINGS: ProjectSettings = {
  format: 1,
  active: false,
  serviceConsent: false,
  issueTypes: [],
  people: [],
  groups: [],
  projectRoles: [],
  severities: {
    'po-carries-strategy': 'warning',
    'pm-carries-backlog': 'info',
    unowned: 'info',
    'wrong-level': 'info',
    split: 'info',
  },
  graceDays: 5,
  publishFindings: false,
  showNames: false,
  openToMembers: false,
  schedule: { every: 'off', hour: 6, weekday: 1, timeZone: 'Etc/UTC' },
};
