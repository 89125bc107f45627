import type { ApiInput, ApiMethod, ApiOutput } from './api';
import type { App } from './app';
import type { Ports, Viewer } from './ports';

/** A use case behind a call: parsed input, the viewer, ports and app; refuses by throwing a `Refusal`. */
export type UseCase<M extends ApiMethod> = (
  input: ApiInput<M>,
  viewer: Viewer,
  ports: Ports,
  app: App,
) => Promise<ApiOutput<M>>;
