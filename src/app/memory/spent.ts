import type { Ports } from '../ports';

type Count = { calls: number; points: number };
type Method<A extends readonly unknown[], R> = (...args: A) => Promise<R>;

/**
 * Ports that count what their calls would cost on Jira: one point a call, and for what is read one for each thing, two for
 * each person, group, role or permission.
 */
export function counting(ports: Omit<Ports, 'spent'>): Ports {
  const spent: Count = { calls: 0, points: 0 };
  const { issues, projects, people, access, properties, mail } = ports;
  const paid =
    <A extends readonly unknown[], R>(method: Method<A, R>, charge: (answer: R) => number = () => 0): Method<A, R> =>
    async (...args) => {
      spent.calls += 1;
      spent.points += 1;
      const answer = await method(...args);
      spent.points += charge(answer);
      return answer;
    };
  const one = (answer: unknown) => (answer === undefined ? 0 : 1);
  const each = ({ length }: { readonly length: number }) => length;
  const twice = (all: { readonly length: number }) => 2 * all.length;
  const size = ({ size: count }: { readonly size: number }) => count;
  return {
    ...ports,
    spent: () => spent,
    issues: {
      ready: issues.ready,
      read: paid(issues.read, one),
      page: paid(issues.page, ({ points }) => points - 1),
      byId: paid(issues.byId, each),
      count: paid(issues.count),
      ids: paid(issues.ids, ({ points }) => points - 1),
      visible: paid(issues.visible),
      assignedAt: paid(issues.assignedAt, size),
      assign: paid(issues.assign),
    },
    projects: {
      read: paid(projects.read, one),
      componentLeads: paid(projects.componentLeads, (leads) => Object.keys(leads).length),
      userFields: paid(projects.userFields, each),
      statuses: paid(projects.statuses, each),
    },
    people: {
      byId: paid(people.byId, twice),
      groupsOf: paid(people.groupsOf, twice),
      projectRoles: paid(people.projectRoles, twice),
      actors: paid(people.actors, (actors) =>
        actors === 'unknown' ? 0 : twice([...actors.accountIds, ...actors.groupIds]),
      ),
      assignable: paid(people.assignable, ({ people: found }) => twice(found)),
    },
    access: { may: paid(access.may, () => 8), mayAdministerSite: paid(access.mayAdministerSite, () => 2) },
    properties: {
      read: paid(properties.read, one),
      write: paid(properties.write),
      // A call, and a look at its task.
      writeMany: paid(paid(properties.writeMany)),
      remove: paid(properties.remove),
      removeMany: paid(paid(properties.removeMany)),
      carriers: paid(properties.carriers, ({ issueIds }) => issueIds.length),
      published: paid(properties.published, ({ found }) => found.length),
    },
    mail: { send: paid(mail.send) },
  };
}
