import { list, object, text } from './jira-json';

export interface Sprint {
  readonly id: string;
  readonly name: string;
  readonly active: boolean;
}

/**
 * The sprint that counts, of a sprint field's value: the active one, else the next one, else the last closed one. Jira
 * Cloud writes objects; old servers wrote one line of `key=value` pairs per sprint.
 */
export function sprintOf(value: unknown): Sprint | undefined {
  const found = list(value).flatMap((entry) => read(entry));
  const best = ['active', 'future'].map((state) => found.find((sprint) => sprint.state === state)).find(Boolean);
  const chosen = best ?? found.at(-1);
  return chosen && { id: chosen.id, name: chosen.name, active: chosen.state === 'active' };
}

function read(entry: unknown): { id: string; name: string; state: string }[] {
  const pairs = typeof entry === 'string' ? pairsOf(entry) : object(entry);
  const id = text(pairs?.id);
  if (!pairs || !id) return [];
  return [{ id, name: text(pairs.name) ?? id, state: (text(pairs.state) ?? '').toLowerCase() }];
}

const pairsOf = (line: string): Record<string, string> =>
  Object.fromEntries([...line.matchAll(/\b(id|name|state)=([^,\]]*)/g)].map((pair) => [pair[1], pair[2]]));
