import { view } from '@forge/bridge';
import { at, list, text } from '../../src/formats/jira-json';
import type { GadgetHost, ProjectName } from '../ui/gadget/gadget-host';
import type { Place } from './context';
import { jiraPages } from './jira-pages';
import { orNothing } from './or-nothing';
import { jira } from './rest';

const AT_ONCE = 20;
/** Minutes after which Jira shows the gadget anew: an audit is a matter of days. */
const REFRESH = 60;

function named(project: unknown): ProjectName[] {
  const [id, key, name] = [text(at(project, 'id')), text(at(project, 'key')), text(at(project, 'name'))];
  return id && key && name ? [{ id, key, name }] : [];
}

async function findProjects(words: string): ReturnType<GadgetHost['findProjects']> {
  const query = words === '' ? '' : `&query=${encodeURIComponent(words)}`;
  const page = await jira('project/search', `/rest/api/3/project/search?maxResults=${AT_ONCE}&orderBy=name${query}`);
  return { projects: list(at(page, 'values')).flatMap(named), more: at(page, 'isLast') === false };
}

async function readProject(projectId: string): Promise<ProjectName | undefined> {
  return named(await orNothing(jira('project', `/rest/api/3/project/${encodeURIComponent(projectId)}`)))[0];
}

/** Jira, as a gadget sees it. */
export const jiraGadget = (place: Place): GadgetHost => ({
  ...jiraPages(place),
  findProjects,
  readProject,
  keep: (config) => view.submit({ ...config, refresh: REFRESH }),
});
