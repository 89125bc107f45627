import type { ApiError, Task, Trouble } from './api';
import { HostError } from './host-error';
import { keys } from './keys';
import type { Ports } from './ports';
import { apiErrorOf, Refusal } from './refusal';

/** What last went wrong in a project while nobody waited, by task. Apart from health, which triggers write all the time. */
type StoredTroubles = { readonly [T in Task]?: Omit<Trouble, 'task'> };

type TroublePorts = Pick<Ports, 'store' | 'clock'>;

/** Troubles of a project, newest first. */
export async function troublesOf(ports: Pick<Ports, 'store'>, projectId: string): Promise<Trouble[]> {
  const stored = (await ports.store.get<StoredTroubles>(keys.troubles(projectId))) ?? {};
  return Object.entries(stored)
    .map(([task, trouble]) => ({ task: task as Task, ...trouble }))
    .sort((a, b) => b.at.localeCompare(a.at));
}

export async function noteTrouble(ports: TroublePorts, projectId: string, task: Task, error: ApiError): Promise<void> {
  const stored = await ports.store.get<StoredTroubles>(keys.troubles(projectId));
  const at = new Date(ports.clock.now()).toISOString();
  await ports.store.set(keys.troubles(projectId), { ...stored, [task]: { at, error } } satisfies StoredTroubles);
}

/** Forgets what went wrong with a task that went well now. */
export async function settleTrouble(ports: TroublePorts, projectId: string, task: Task): Promise<void> {
  const stored = await ports.store.get<StoredTroubles>(keys.troubles(projectId));
  if (!stored?.[task]) return;
  const { [task]: _, ...rest } = stored;
  await (Object.keys(rest).length > 0
    ? ports.store.set(keys.troubles(projectId), rest)
    : ports.store.remove(keys.troubles(projectId)));
}

/**
 * Does a project's share of work that nobody waits for. Its failure is noted for the support page and stops nobody else's.
 *
 * @returns what the host should log in the end: a defect of ours, or that not even the note could be written
 */
export async function attempt(
  ports: TroublePorts,
  projectId: string,
  task: Task,
  work: () => Promise<unknown>,
): Promise<unknown> {
  try {
    await work();
    return undefined;
  } catch (error) {
    try {
      await noteTrouble(ports, projectId, task, asApiError(error));
    } catch {
      return error;
    }
    return error instanceof HostError || error instanceof Refusal ? undefined : error;
  }
}

export function asApiError(error: unknown): ApiError {
  if (error instanceof Refusal) return error.error;
  return error instanceof HostError ? apiErrorOf(error) : { code: 'failed', args: {}, retryable: false };
}

/** Throws the first of what `attempt` gave back, once everybody had their turn; never as a failure that is tried again. */
export function throwFirst(failures: readonly unknown[]): void {
  const first = failures.find((failure) => failure !== undefined);
  if (first instanceof HostError) throw new Error(`nor could it be noted: ${first.message}`, { cause: first });
  if (first !== undefined) throw first;
}
