import { view } from '@forge/bridge';

/** What Jira says of the place a module stands in. Ids are claims: the app checks them as the viewer. */
export interface Place {
  readonly moduleKey: string;
  readonly issueId: string | undefined;
  readonly issueKey: string | undefined;
  readonly projectId: string;
  readonly projectKey: string;
  readonly cloudId: string;
  readonly locale: string;
  /** Which of a module's views is shown, where it has several: `edit` while a gadget is being configured. */
  readonly entryPoint: string | undefined;
  /** What a gadget's form submitted last; an empty object, or nothing, before. */
  readonly gadgetConfiguration: unknown;
}

interface Extension {
  readonly issue?: { readonly id?: string; readonly key?: string };
  readonly project?: { readonly id?: string; readonly key?: string };
  readonly entryPoint?: string;
  readonly gadgetConfiguration?: unknown;
}

export async function readPlace(): Promise<Place> {
  const { moduleKey, cloudId, locale, extension } = await view.getContext();
  const { issue, project, entryPoint, gadgetConfiguration } = (extension ?? {}) as Extension;
  return {
    moduleKey,
    issueId: issue?.id,
    issueKey: issue?.key,
    projectId: project?.id ?? '',
    projectKey: project?.key ?? '',
    cloudId: cloudId ?? '',
    locale,
    entryPoint,
    gadgetConfiguration,
  };
}
