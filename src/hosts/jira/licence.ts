import { at } from '../../formats/jira-json';

/**
 * What Forge says of the licence, as a viewer carries it. It says nothing for free apps, outside production, and for
 * apps that are not sold on the marketplace: then there is nothing to refuse.
 */
export function licensed(license: unknown): { licensed?: boolean } {
  const active = at(license, 'isActive') ?? at(license, 'active');
  return typeof active === 'boolean' ? { licensed: active } : {};
}
