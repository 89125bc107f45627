import { everyFault } from './every-fault';
import { first } from './stories';

describe(first.name, () => everyFault(first, 'test/chaos/first'));
