import Resolver, { type Request } from '@forge/resolver';
import type { ApiMethod, ApiResult } from '../../app/api';
import { answer, API_METHODS } from '../../app/api-router';
import { shippedApp } from '../../app/shipped';
import { licensed } from './licence';
import { forgePorts } from './ports';

const refused: ApiResult<ApiMethod> = {
  ok: false,
  error: { code: 'signed-out', args: { call: 'invoke' }, retryable: false },
};

/**
 * Answers the screens: one definition for each call of the app. Who calls is what Forge vouches for; the rest of the
 * context, and the payload, are the browser's claims and go to the app as such.
 */
async function call(method: ApiMethod, { payload, context }: Request): Promise<ApiResult<ApiMethod>> {
  const { accountId, license } = context as { accountId?: unknown; license?: unknown };
  if (typeof accountId !== 'string' || accountId === '') return refused;
  try {
    return await answer(method, payload, { accountId, ...licensed(license) }, forgePorts(), shippedApp());
  } catch (error) {
    console.error(`${method} failed`, error);
    return { ok: false, error: { code: 'failed', args: { method }, retryable: false } };
  }
}

const definitions = new Resolver();
for (const method of API_METHODS) definitions.define(method, (request: Request) => call(method, request));

const answers = definitions.getDefinitions();

/** Forge's resolver finds names like `constructor` too, which every object has: only our own calls are let through. */
export const resolver: typeof answers = async (request, context) => {
  const { functionKey } = request.call;
  if (!API_METHODS.some((method) => method === functionKey)) throw new Error('The app has no such call.');
  return answers(request, context);
};
