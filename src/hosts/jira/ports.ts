import type { Ports } from '../../app/ports';
import { forgeAccess } from './access';
import { forgeCache } from './cache';
import { forgeClock } from './clock';
import { forgeIssues } from './issues';
import { forgeMail } from './mail';
import { forgePeople } from './people';
import { forgePrivacy } from './privacy';
import { forgeProjects } from './projects';
import { forgeProperties } from './properties';
import { forgeQueue } from './queue';
import { spentHere } from './spent';
import { forgeStore } from './store';

/** The ports on Forge, good for one invocation. */
export const forgePorts = (): Ports => ({
  issues: forgeIssues,
  projects: forgeProjects,
  people: forgePeople,
  access: forgeAccess(),
  properties: forgeProperties,
  store: forgeStore,
  queue: forgeQueue,
  clock: forgeClock,
  mail: forgeMail,
  privacy: forgePrivacy,
  spent: spentHere,
  cache: forgeCache(),
});
