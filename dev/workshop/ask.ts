import type { ApiInput, ApiMethod, ApiOutput, ApiResult } from '../../src/app/api';
import type { App } from '../platform/app';

/** Calls the app as a person's screen does. Throws what was refused. */
export async function ask<M extends ApiMethod>(
  app: App,
  { as, project, page }: { readonly as: string; readonly project: string; readonly page: 'audit' | 'settings' },
  method: M,
  input: ApiInput<M>,
): Promise<ApiOutput<M>> {
  const where = { accountId: as, moduleKey: `ownership-${page}`, extension: { project: { id: project } } };
  const answer = (await app.invoke(method, input, where)) as ApiResult<M>;
  if (!answer.ok) throw new Error(`${method} was refused: ${JSON.stringify(answer.error)}`);
  return answer.value;
}
