import type { IssueType, Status, StatusCategory } from '../../model';
import type { Site } from '../../site';

const CATEGORIES: Record<StatusCategory, { id: number; name: string; colorName: string }> = {
  new: { id: 2, name: 'To Do', colorName: 'blue-gray' },
  indeterminate: { id: 4, name: 'In Progress', colorName: 'yellow' },
  done: { id: 3, name: 'Done', colorName: 'green' },
};

export function categoryShape(site: Site, key: StatusCategory) {
  const { id, name, colorName } = CATEGORIES[key];
  return { self: `${site.baseUrl}/rest/api/3/statuscategory/${id}`, id, key, colorName, name };
}

const scope = (projectId: string | undefined) =>
  projectId ? { scope: { type: 'PROJECT', project: { id: projectId } } } : {};

export function statusShape(site: Site, status: Status) {
  return {
    self: `${site.baseUrl}/rest/api/3/status/${status.id}`,
    description: '',
    iconUrl: `${site.baseUrl}/images/icons/statuses/generic.png`,
    name: status.name,
    id: status.id,
    ...scope(status.projectId),
    statusCategory: categoryShape(site, status.category),
  };
}

export function issueTypeShape(site: Site, type: IssueType) {
  return {
    self: `${site.baseUrl}/rest/api/3/issuetype/${type.id}`,
    id: type.id,
    description: '',
    iconUrl: `${site.baseUrl}/rest/api/2/universal_avatar/view/type/issuetype/avatar/${type.id}`,
    name: type.name,
    subtask: type.hierarchyLevel < 0,
    hierarchyLevel: type.hierarchyLevel,
    ...scope(type.projectId),
  };
}
