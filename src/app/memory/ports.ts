import { memoryCache } from '../cache';
import { HostError } from '../host-error';
import type { Ports } from '../ports';
import { memoryClock, type MemoryClock } from './clock';
import { memoryIssues } from './issues';
import { memoryMail, memoryPrivacy } from './outward';
import { memoryAccess, memoryPeople, memoryProjects, memoryProperties } from './site';
import { counting } from './spent';
import { memoryStore } from './store';
import { emptyWorld, type World } from './world';

/** The most that a queue delays a job, in seconds. */
const MAX_DELAY = 900;

export interface MemoryHost {
  readonly ports: Ports;
  readonly world: World;
  readonly clock: MemoryClock;
}

/** A whole host in memory, for tests and the workshop: the world to arrange, the clock to move and the ports upon them. */
export function memoryHost({ pageSize = 50, cache = true }: { pageSize?: number; cache?: boolean } = {}): MemoryHost {
  const world = emptyWorld();
  const clock = memoryClock();
  const ports = counting({
    issues: memoryIssues(world, clock, pageSize),
    projects: memoryProjects(world),
    people: memoryPeople(world),
    access: memoryAccess(world),
    properties: memoryProperties(world),
    store: memoryStore(world.values),
    queue: {
      async push(job, delaySeconds = 0) {
        if (delaySeconds < 0 || delaySeconds > MAX_DELAY)
          throw new HostError('bad-answer', 'queue push', { hint: `delay of ${delaySeconds} s` });
        world.jobs.push({ job: structuredClone(job), delaySeconds });
      },
    },
    clock,
    mail: memoryMail(world),
    privacy: memoryPrivacy(world),
    ...(cache ? { cache: memoryCache(clock) } : {}),
  });
  return { ports, world, clock };
}
