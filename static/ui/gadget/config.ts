/** What a gadget is configured with: the project only, never its name, as a dashboard is shown to people who may not see it. */
export interface GadgetConfig {
  readonly projectId: string;
}

/** What the host kept of a gadget, which is whatever was once submitted. */
export function configOf(kept: unknown): GadgetConfig | undefined {
  const projectId = typeof kept === 'object' && kept !== null && 'projectId' in kept ? kept.projectId : undefined;
  return typeof projectId === 'string' && projectId !== '' ? { projectId } : undefined;
}
