import type { PageHost } from '../parts/page-link';
import type { GadgetConfig } from './config';

export interface ProjectName {
  readonly id: string;
  readonly key: string;
  readonly name: string;
}

/** A host that shows a gadget on a dashboard. */
export interface GadgetHost extends PageHost {
  /** Projects whose key or name holds the text, as the viewer may see them; `more` where there are others still. */
  findProjects(text: string): Promise<{ readonly projects: readonly ProjectName[]; readonly more: boolean }>;
  /** `undefined` where there is no such project for the viewer. */
  readProject(projectId: string): Promise<ProjectName | undefined>;
  /** Keeps the configuration; the host then shows the gadget with it. */
  keep(config: GadgetConfig): Promise<void>;
}
