import { useEffect, useState } from 'preact/hooks';
import type { ApiError } from '../../../src/app/api';
import { asApiError } from '../host';
import type { GadgetHost, ProjectName } from './gadget-host';

export interface Found {
  readonly projects: readonly ProjectName[] | undefined;
  readonly more: boolean;
  readonly error: ApiError | undefined;
  readonly reload: () => void;
}

const PAUSE = 250;

/** Projects found as the viewer types; a late answer is dropped. */
export function useProjects(host: GadgetHost, text: string): Found {
  const [found, setFound] = useState<Pick<Found, 'projects' | 'more'>>({ projects: undefined, more: false });
  const [error, setError] = useState<ApiError>();
  const [round, setRound] = useState(0);
  useEffect(() => {
    let here = true;
    const ask = () =>
      host.findProjects(text).then(
        (answer) => {
          if (!here) return;
          setFound(answer);
          setError(undefined);
        },
        (thrown: unknown) => here && setError(asApiError(thrown)),
      );
    const timer = setTimeout(() => void ask(), text ? PAUSE : 0);
    return () => {
      here = false;
      clearTimeout(timer);
    };
  }, [host, text, round]);
  return { ...found, error, reload: () => setRound(round + 1) };
}

/** The project that a gadget was configured with, where the viewer may see it. */
export function useConfigured(host: GadgetHost, projectId: string | undefined): ProjectName | undefined {
  const [project, setProject] = useState<ProjectName>();
  useEffect(() => {
    if (projectId === undefined) return;
    let here = true;
    host.readProject(projectId).then(
      (found) => here && setProject(found),
      // Whoever edits can still choose another one.
      () => undefined,
    );
    return () => void (here = false);
  }, [host, projectId]);
  return project;
}
