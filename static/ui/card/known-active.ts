const KEY = 'ownership-lens.active';

function known(): string[] {
  try {
    const parsed: unknown = JSON.parse(localStorage.getItem(KEY) ?? '[]');
    return Array.isArray(parsed) ? parsed.filter((id) => typeof id === 'string') : [];
  } catch {
    return []; // no storage, or somebody else's value: the verdict then waits for the standing
  }
}

/**
 * Whether this browser last saw the app active in a project. Then the verdict need not wait for the standing; in a
 * project that is not switched on, it must never show unasked, not even for a blink.
 */
export const isKnownActive = (projectId: string): boolean => known().includes(projectId);

export function rememberActive(projectId: string, active: boolean): void {
  const others = known().filter((id) => id !== projectId);
  try {
    localStorage.setItem(KEY, JSON.stringify(active ? [projectId, ...others].slice(0, 50) : others));
  } catch {
    // a browser without storage only loses the head start
  }
}
