import { asApp, route } from '@forge/api';
import type { ProjectRecord, Projects } from '../../app/ports';
import { person } from '../../formats/jira-issue';
import { at, list, text } from '../../formats/jira-json';
import { hierarchyLevel } from '../../formats/jira-level';
import { statusCategory } from '../../formats/jira-status';
import { answered, found } from './answer';
import { as } from './caller';
import { currentFields } from './fields';
import { isId } from './ids';

const kinds: Readonly<Record<string, ProjectRecord['kind']>> = {
  software: 'software',
  service_desk: 'service',
  customer_service: 'service',
  business: 'business',
};

export const forgeProjects: Projects = {
  async read(projectId, viewer) {
    if (!isId(projectId)) return undefined;
    const project = await found('GET project', () =>
      as(viewer).requestJira(route`/rest/api/3/project/${projectId}?expand=${'lead,issueTypes'}`),
    );
    return project === undefined ? undefined : toProject(project);
  },

  async componentLeads(projectId) {
    if (!isId(projectId)) return {};
    const components = await found('GET project/components', () =>
      asApp().requestJira(route`/rest/api/3/project/${projectId}/components`),
    );
    return Object.fromEntries(list(components).flatMap(componentLead));
  },

  userFields: async () => (await currentFields()).people.map(({ id, name }) => ({ id, name })),

  async statuses(projectId) {
    if (!isId(projectId)) return [];
    const types = await answered('GET project/statuses', () =>
      asApp().requestJira(route`/rest/api/3/project/${projectId}/statuses`),
    );
    const statuses = list(types).flatMap((type) => list(at(type, 'statuses')));
    const known = statuses.flatMap((status) => {
      const id = text(at(status, 'id'));
      return id
        ? { id, name: text(at(status, 'name')) ?? id, category: statusCategory(status) ?? ('todo' as const) }
        : [];
    });
    return [...new Map(known.map((status) => [status.id, status])).values()];
  },
};

function toProject(project: unknown): ProjectRecord {
  const id = text(at(project, 'id')) ?? '';
  const key = text(at(project, 'key')) ?? id;
  const lead = person(at(project, 'lead'));
  return {
    id,
    key,
    name: text(at(project, 'name')) ?? key,
    kind: kinds[text(at(project, 'projectTypeKey')) ?? ''] ?? 'other',
    style: at(project, 'style') === 'next-gen' ? 'team-managed' : 'company-managed',
    issueTypes: list(at(project, 'issueTypes')).flatMap((type) => {
      const typeId = text(at(type, 'id'));
      return typeId ? { id: typeId, name: text(at(type, 'name')) ?? typeId, level: hierarchyLevel(type) } : [];
    }),
    ...(lead && { lead }),
  };
}

function componentLead(component: unknown): [string, string][] {
  const id = text(at(component, 'id'));
  const lead = text(at(component, 'lead', 'accountId'));
  return id && lead ? [[id, lead]] : [];
}
