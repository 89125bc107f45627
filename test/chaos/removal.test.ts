import { everyFault } from './every-fault';
import { removal } from './stories';

describe(removal.name, () => everyFault(removal, 'test/chaos/removal'));
