import type { CustomField } from './model';

const jira = 'com.atlassian.jira.plugin.system.customfieldtypes';
const greenhopper = 'com.pyxis.greenhopper.jira';

/** The custom fields every site has, by what they are for; ids are as arbitrary as on a real site. */
export const STANDARD_FIELDS = {
  team: { id: 'customfield_10001', name: 'Team', type: 'team', custom: `${jira}:atlassian-team` },
  epicLink: { id: 'customfield_10014', name: 'Epic Link', type: 'any', custom: `${greenhopper}:gh-epic-link` },
  estimate: {
    id: 'customfield_10016',
    name: 'Story point estimate',
    type: 'number',
    custom: `${greenhopper}:jsw-story-points`,
  },
  sprint: {
    id: 'customfield_10020',
    name: 'Sprint',
    type: 'array',
    items: 'json',
    custom: `${greenhopper}:gh-sprint`,
  },
  points: { id: 'customfield_10028', name: 'Story Points', type: 'number', custom: `${jira}:float` },
} as const satisfies Record<string, CustomField>;

/** Type keys of further fields, for `site.addField`. */
export const FIELD_TYPES = {
  user: { type: 'user', custom: `${jira}:userpicker` },
  users: { type: 'array', items: 'user', custom: `${jira}:multiuserpicker` },
  people: { type: 'array', items: 'user', custom: `${jira}:people` },
  text: { type: 'string', custom: `${jira}:textfield` },
  paragraph: { type: 'string', custom: `${jira}:textarea` },
  number: { type: 'number', custom: `${jira}:float` },
  date: { type: 'date', custom: `${jira}:datepicker` },
  select: { type: 'option', custom: `${jira}:select` },
} as const;
