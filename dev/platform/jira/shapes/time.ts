/** A time as Jira writes it in issues: `2026-01-05T09:00:00.000+0000`. */
export const jiraTime = (iso: string): string => new Date(iso).toISOString().replace('Z', '+0000');
