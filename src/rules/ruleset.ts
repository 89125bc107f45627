import { compile } from '../core/compile';
import type { Ruleset } from '../core/ruleset';
import { fitted } from './fitted';
import { groups } from './index';

let ruleset: Ruleset | undefined;

/** The rules of this product, compiled once, when they are first asked for. */
export const defaultRuleset = (): Ruleset => (ruleset ??= compile(groups, fitted));
