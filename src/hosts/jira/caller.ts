import { __getRuntime, asApp, asUser, type RequestProductMethods } from '@forge/api';
import { HostError } from '../../app/host-error';
import type { Viewer } from '../../app/ports';

/**
 * Speaks to Jira as the viewer, or as the app without one. Forge knows one person per invocation: a viewer who is
 * somebody else is our own mistake and must never be answered with that person's eyes.
 */
export function as(viewer: Viewer | undefined): RequestProductMethods {
  if (!viewer) return asApp();
  const present = __getRuntime().aaid;
  if (present !== undefined && present !== viewer.accountId) {
    throw new HostError('forbidden', 'asUser', { hint: 'the viewer is not the person of this invocation' });
  }
  return asUser();
}
