import { runInNewContext } from 'node:vm';
import type { TriggerModule } from './manifest';

/**
 * Whether a trigger's filter lets an event through. Jira expressions are read as the JavaScript they look like: the
 * operators, lists and arrow functions that filters use mean the same in both. Where the expression fails, `onError`
 * decides, and without it the event is dropped, as on the platform.
 */
export function passes(filter: TriggerModule['filter'], event: unknown): boolean {
  if (!filter?.expression) return true;
  try {
    const sandbox = { text: JSON.stringify(event) };
    return (
      runInNewContext(`((event) => (${filter.expression}))(JSON.parse(text))`, sandbox, { timeout: 1000 }) === true
    );
  } catch (error) {
    const receive = filter.onError?.startsWith('RECEIVE') ?? false;
    if (filter.onError?.endsWith('LOG')) console.error('The filter of a trigger failed:', error);
    return receive;
  }
}
