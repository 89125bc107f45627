import { everyFault } from './every-fault';
import { changes } from './stories';

describe(changes.name, () => everyFault(changes, 'test/chaos/changes'));
