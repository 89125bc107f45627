import type { Host } from '../host';

/** Placeholder until the page is written. */
export const Audit = (_: { host: Host; projectId: string; projectKey: string }) => null;
