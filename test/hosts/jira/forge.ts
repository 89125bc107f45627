/** The boundary that every Forge package talks through, under a test's control. */
export interface Sent {
  readonly as: 'app' | 'user' | 'none';
  readonly method: string;
  readonly path: string;
  readonly body: unknown;
}

export interface Given {
  readonly status?: number;
  readonly body?: unknown;
  readonly headers?: Record<string, string>;
}

type Answer = (sent: Sent) => Given | Promise<Given>;

interface Boundary {
  __forge_fetch__: unknown;
  __forge_runtime__: unknown;
}

/** Puts answers under the packages; gives the list of what they sent. */
export function forge(answer: Answer, options: { accountId?: string; left?: number; site?: string } = {}): Sent[] {
  const log: Sent[] = [];
  const boundary = globalThis as unknown as Boundary;
  boundary.__forge_runtime__ = {
    appContext: { appId: 'app', environmentId: 'e', installationId: options.site ?? `site-${Math.random()}` },
    aaid: options.accountId,
    lambdaContext: { getRemainingTimeInMillis: () => options.left ?? 25_000 },
    metrics: {},
  };
  boundary.__forge_fetch__ = async (
    { provider }: { provider: Sent['as'] },
    path: string,
    init: { method?: string; body?: string } = {},
  ) => {
    const sent = { as: provider, method: init.method ?? 'GET', path, body: init.body && JSON.parse(init.body) };
    log.push(sent);
    const { status = 200, body, headers = {} } = await answer(sent);
    const content = body === undefined ? null : typeof body === 'string' ? body : JSON.stringify(body);
    return new Response(content, { status, headers });
  };
  return log;
}
