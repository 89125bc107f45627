import { route } from '@forge/api';
import type { Access, Permission, Viewer } from '../../app/ports';
import { at } from '../../formats/jira-json';
import { found } from './answer';
import { as } from './caller';
import { isId } from './ids';

const names: Readonly<Record<Permission, string>> = {
  browse: 'BROWSE_PROJECTS',
  edit: 'EDIT_ISSUES',
  assign: 'ASSIGN_ISSUES',
  administer: 'ADMINISTER_PROJECTS',
};
const all = Object.values(names).join(',');

/**
 * What the viewer may do, asked as the viewer with the permissions by name. Answers hold for this object's life, that is
 * one invocation; where Jira shows the person no such issue or project, nothing is allowed.
 */
export function forgeAccess(): Access {
  const asked = new Map<string, Promise<unknown>>();
  const ask = (place: string, send: () => Promise<unknown>) => {
    const answer = asked.get(place) ?? send();
    asked.set(place, answer);
    return answer;
  };
  return {
    async may(viewer, permission, place) {
      const id = 'issueId' in place ? place.issueId : place.projectId;
      if (!isId(id)) return false;
      const kind = 'issueId' in place ? 'issue' : 'project';
      const answer = await ask([viewer.accountId, kind, id].join(), () =>
        kind === 'issue' ? onIssue(id, viewer) : inProject(id, viewer),
      );
      return at(answer, 'permissions', names[permission], 'havePermission') === true;
    },
    async mayAdministerSite(viewer) {
      const answer = await ask([viewer.accountId, 'site'].join(), () => onSite(viewer));
      return at(answer, 'permissions', 'ADMINISTER', 'havePermission') === true;
    },
  };
}

const onIssue = (issueId: string, viewer: Viewer) =>
  found('GET mypermissions', () =>
    as(viewer).requestJira(route`/rest/api/3/mypermissions?issueId=${issueId}&permissions=${all}`),
  );

const inProject = (projectId: string, viewer: Viewer) =>
  found('GET mypermissions', () =>
    as(viewer).requestJira(route`/rest/api/3/mypermissions?projectId=${projectId}&permissions=${all}`),
  );

const onSite = (viewer: Viewer) =>
  found('GET mypermissions', () =>
    as(viewer).requestJira(route`/rest/api/3/mypermissions?permissions=${'ADMINISTER'}`),
  );
