import type { Component, Project } from '../../model';
import type { Site } from '../../site';
import { avatarUrls, personById } from './person';
import { issueTypeShape } from './status';

/** A project as other objects mention it. */
export function projectRef(site: Site, project: Project) {
  return {
    self: `${site.baseUrl}/rest/api/3/project/${project.id}`,
    id: project.id,
    key: project.key,
    name: project.name,
    projectTypeKey: project.kind,
    simplified: project.style === 'team-managed',
    avatarUrls: avatarUrls(site, 'project', project.id),
  };
}

export function componentShape(site: Site, component: Component) {
  const lead = personById(site, component.leadId);
  const project = site.projects.get(component.projectId)!;
  return {
    self: `${site.baseUrl}/rest/api/3/component/${component.id}`,
    id: component.id,
    name: component.name,
    ...(lead ? { lead } : {}),
    assigneeType: 'PROJECT_DEFAULT',
    realAssigneeType: 'PROJECT_DEFAULT',
    isAssigneeTypeValid: false,
    project: project.key,
    projectId: Number(project.id),
  };
}

/** A project in full. */
export function projectShape(site: Site, project: Project, properties: readonly string[] = []) {
  const lead = personById(site, project.leadId);
  const components = [...site.components.values()].filter(({ projectId }) => projectId === project.id);
  const roles = Object.keys(project.actors).map((id) => [
    site.roles.get(id)!.name,
    `${site.baseUrl}/rest/api/3/project/${project.id}/role/${id}`,
  ]);
  return {
    expand: 'description,lead,issueTypes,url,projectKeys,permissions,insight',
    ...projectRef(site, project),
    description: '',
    ...(lead ? { lead } : {}),
    components: components.map((component) => componentShape(site, component)),
    issueTypes: project.issueTypeIds.map((id) => issueTypeShape(site, site.issueTypes.get(id)!)),
    assigneeType: 'UNASSIGNED',
    versions: [],
    roles: Object.fromEntries(roles) as Record<string, string>,
    style: project.style === 'team-managed' ? 'next-gen' : 'classic',
    isPrivate: false,
    properties: Object.fromEntries(
      properties.filter((key) => key in project.properties).map((key) => [key, project.properties[key]]),
    ),
  };
}
