import { makeMemory } from './memory';
import { describePorts } from './ports';

describePorts('memory', makeMemory);
