import type { CallSite } from './call-site';

/** What may go wrong with a call. */
export type CallFault =
  /** The connection breaks before the call arrives. */
  | 'no-answer'
  /** The call has its effect, and the connection breaks before its answer. */
  | 'answer-lost'
  /** Nothing is ever heard, whether the call had its effect or not. */
  | 'timed-out'
  /** The answer takes seconds or minutes; the effect comes before the wait or after it. */
  | 'late'
  | '429-global'
  | '429-tenant'
  | '429-burst'
  | '429-per-issue'
  | '429'
  /** Forge stops jobs that push jobs that push jobs… */
  | '405-chain'
  | '5xx'
  | 'broken-json'
  /** Some of a batch fails. */
  | 'partial'
  /** The store takes no such value, or no more of them. */
  | 'refused'
  | 'killed-before'
  | 'killed-after';

/** What may go wrong with an invocation as a whole. */
export type FunctionFault =
  /** Its work is done, and nobody learns of it. */
  | 'killed-at-end'
  /** A call takes so long that hardly any time is left. */
  | 'short-of-time'
  | 'out-of-time';

/** What may go wrong with the delivery of a job. */
export type DeliveryFault =
  | 'twice-after'
  | 'twice-at-once'
  /** A copy comes much later. */
  | 'twice-later'
  /** A copy comes while a younger job is at work. */
  | 'out-of-order'
  | 'late';

export type Fault = CallFault | FunctionFault | DeliveryFault;

const ANY: readonly CallFault[] = [
  'no-answer',
  'answer-lost',
  'timed-out',
  'late',
  '5xx',
  'killed-before',
  'killed-after',
];
const LIMITS: readonly CallFault[] = ['429-global', '429-tenant', '429-burst'];

export const FUNCTION_FAULTS: readonly FunctionFault[] = ['killed-at-end', 'short-of-time', 'out-of-time'];
export const DELIVERY_FAULTS: readonly DeliveryFault[] = [
  'twice-after',
  'twice-at-once',
  'twice-later',
  'out-of-order',
  'late',
];

/** What may go wrong at a call site; `body`: whether its answers have one. */
export function faultsAt({ on, name }: CallSite, body: boolean): readonly CallFault[] {
  const json: readonly CallFault[] = body ? ['broken-json'] : [];
  if (on === 'queue') return [...ANY, '429', '405-chain', 'partial'];
  if (on === 'kvs') {
    const batch: readonly CallFault[] = name.startsWith('batch/') ? ['partial'] : [];
    const full: readonly CallFault[] = /(^|\/)set$|transaction/.test(name) ? ['refused'] : [];
    return [...ANY, '429', ...json, ...batch, ...full];
  }
  const one: readonly CallFault[] = /^(PUT|DELETE) .*\/issue\/\{id\}/.test(name) ? ['429-per-issue'] : [];
  return [...ANY, ...LIMITS, ...one, ...json];
}

/** Every fault that may fire at a site of any sort. */
export function everyFaultAt(site: CallSite, body: boolean): readonly Fault[] {
  if (site.on === 'function') return FUNCTION_FAULTS;
  if (site.on === 'events' || (site.on === 'queue' && site.name === 'delivery')) return DELIVERY_FAULTS;
  return faultsAt(site, body);
}
