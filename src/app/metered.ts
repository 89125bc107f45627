import type { Ports } from './ports';

/** What calls to the host cost so far: their number and Jira's points (one a call, one more for each thing read). */
export interface Meter {
  calls: number;
  points: number;
}

/** The same ports, with every call to the host counted. Storage and queue are not the host's and cost no points. */
export function metered(ports: Ports): { ports: Ports; meter: Meter } {
  const meter: Meter = { calls: 0, points: 0 };
  const spend = (points: number) => {
    meter.calls += 1;
    meter.points += points;
  };
  const { issues, properties, people } = ports;
  return {
    meter,
    ports: {
      ...ports,
      issues: {
        ...issues,
        async page(query) {
          const page = await issues.page(query);
          spend(page.points);
          return page;
        },
        async byId(issueIds, viewer, options) {
          const found = await issues.byId(issueIds, viewer, options);
          spend(1 + found.length);
          return found;
        },
        async assignedAt(issueId) {
          spend(2);
          return issues.assignedAt(issueId);
        },
      },
      properties: {
        ...properties,
        async read(issueId) {
          spend(2);
          return properties.read(issueId);
        },
        async write(issueId, value) {
          spend(1);
          return properties.write(issueId, value);
        },
      },
      people: {
        ...people,
        async groupsOf(accountId) {
          spend(3);
          return people.groupsOf(accountId);
        },
        async actors(projectId, projectRoleId) {
          spend(3);
          return people.actors(projectId, projectRoleId);
        },
      },
    },
  };
}
