import { classify } from '../core/classify';
import { defaultRuleset } from '../rules/ruleset';
import { POINTS_PER_HOUR, type App } from './app';

/** Version of the app, equal to package.json's; a test holds the two together. */
export const VERSION = '0.1.0';

let app: App | undefined;

/** The app as it ships: the product's rules, compiled when they are first needed. */
export const shippedApp = (): App => (app ??= make());

function make(): App {
  const ruleset = defaultRuleset();
  return {
    judge: { ruleset: ruleset.version, classify: (item) => classify(item, ruleset) },
    version: VERSION,
    pointsPerHour: POINTS_PER_HOUR,
  };
}
