/** The handlers that manifest.yml names. */
export { resolver } from './hosts/jira/resolver';
export { lozenge } from './hosts/jira/lozenge';
export { onHour } from './hosts/jira/on-hour';
export { onIssue } from './hosts/jira/on-issue';
export { onJob } from './hosts/jira/on-job';
