import * as v from 'valibot';
import type { Api, ApiInput, ApiMethod, ApiResult } from './api';
import type { App } from './app';
import { auditReport, auditRuns } from './audit-report';
import { auditRows } from './audit-rows';
import { cancelAudit, estimateAudit, resumeAudit, startAudit } from './audit-start';
import { auditGone } from './audit-gone';
import { auditHistory } from './history';
import { acceptBaseline, undoBaseline } from './baseline';
import { dispute, except, override } from './decide';
import { decisions } from './decisions-list';
import { exportOverrides } from './export-overrides';
import { candidates } from './candidates';
import { handOver } from './hand-over';
import { handOverPlan } from './hand-over-plan';
import { HostError } from './host-error';
import { issuesOf } from './input-issues';
import { people } from './people';
import type { Ports, Viewer } from './ports';
import { apiErrorOf, Refusal, refuse } from './refusal';
import { removeEverything } from './remove-everything';
import { SCHEMAS } from './schemas';
import { saveSettings, settings } from './settings-view';
import { siteOverview } from './site-overview';
import { saveSiteSettings, siteSettings } from './site-view';
import { standing } from './standing';
import { support } from './support';
import { undo } from './undo';
import { verdict } from './issue-verdict';
import type { UseCase } from './use-case';

const USE_CASES: { readonly [M in ApiMethod]: UseCase<M> } = {
  verdict,
  standing,
  except,
  override,
  dispute,
  undo,
  candidates,
  handOver,
  settings,
  saveSettings,
  people,
  removeEverything,
  support,
  estimateAudit,
  startAudit,
  auditRuns,
  cancelAudit,
  auditReport,
  auditRows,
  resumeAudit,
  auditGone,
  auditHistory,
  handOverPlan,
  decisions,
  acceptBaseline,
  undoBaseline,
  exportOverrides,
  siteOverview,
  siteSettings,
  saveSiteSettings,
};

export const API_METHODS = Object.keys(USE_CASES) as ApiMethod[];

/**
 * Answers one call of a screen. The payload is parsed by the schema of its method, the use case guards and runs; a
 * refusal or a host's failure comes back as data, a defect of ours is thrown for the host to log.
 */
export async function answer(
  method: string,
  payload: unknown,
  viewer: Viewer,
  ports: Ports,
  app: App,
): Promise<ApiResult<ApiMethod>> {
  try {
    if (!Object.hasOwn(USE_CASES, method)) throw refuse('bad-input', { method: method.slice(0, 100) });
    return { ok: true, value: await run(method as ApiMethod, payload, viewer, ports, app) };
  } catch (error) {
    if (error instanceof Refusal) return { ok: false, error: error.error };
    if (error instanceof HostError) return { ok: false, error: apiErrorOf(error) };
    throw error;
  }
}

function run<M extends ApiMethod>(
  method: M,
  payload: unknown,
  viewer: Viewer,
  ports: Ports,
  app: App,
): Promise<Api[M]['out']> {
  const parsed = v.safeParse(SCHEMAS[method], payload);
  if (!parsed.success) throw refuse('bad-input', { method }, issuesOf(parsed.issues));
  const useCase: UseCase<M> = USE_CASES[method];
  return useCase(parsed.output as ApiInput<M>, viewer, ports, app);
}
