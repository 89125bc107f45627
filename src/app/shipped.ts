import { classify } from '../core/classify';
import { explain } from '../core/explain';
import type { Ruleset } from '../core/ruleset';
import { defaultRuleset } from '../rules/ruleset';
import type { RuleView } from './api';
import { POINTS_PER_HOUR, type App } from './app';

/** Version of the app, equal to package.json's; a test holds the two together. */
export const VERSION = '0.1.0';

let app: App | undefined;

/** The app as it ships: the product's rules, compiled when they are first needed. */
export const shippedApp = (): App => (app ??= make());

function make(): App {
  const ruleset = defaultRuleset();
  return {
    judge: {
      ruleset: ruleset.version,
      classify: (item) => classify(item, ruleset),
      sentences: (verdict, item) => explain(verdict, ruleset, item).map(({ text }) => text),
      rule: (id) => ruleOf(ruleset, id),
    },
    version: VERSION,
    pointsPerHour: POINTS_PER_HOUR,
  };
}

function ruleOf({ byId }: Ruleset, id: string): RuleView | undefined {
  const rule = byId.get(id);
  return rule && { id, title: rule.title, why: rule.why, role: rule.role, source: rule.source };
}
