'use strict';
/**
 * Stands in for the loader that Forge puts beside a bundle as `__forge__.cjs`; Atlassian's own is not published, and the
 * bundler takes this one through FORGE_RUNTIME_PATH. Never set that for a real deploy.
 *
 * `open(directory, injected, require)` answers a function that finds a handler by the manifest's name (`index.onIssue`).
 * `injected` are names the bundle sees instead of its globals: `Date` and timers, so that a virtual clock rules, and
 * `fetch`, which refuses, as an app without declared egress finds it.
 */
const fs = require('node:fs');
const path = require('node:path');

exports.open = (directory, injected, requireFrom) => {
  const modules = new Map();
  const names = Object.keys(injected);
  const load = (name) => {
    if (modules.has(name)) return modules.get(name).exports;
    const file = path.join(directory, `${name}.cjs`);
    const module = { exports: {} };
    modules.set(name, module);
    const source = `${fs.readFileSync(file, 'utf8')}\n//# sourceURL=${file}`;
    const body = new Function('exports', 'require', 'module', '__filename', '__dirname', ...names, source);
    body(module.exports, requireFrom, module, file, directory, ...Object.values(injected));
    return module.exports;
  };
  return (handler) => {
    const [name, exported] = handler.split('.');
    const found = load(name)[exported];
    if (typeof found !== 'function') throw new Error(`The bundle has no handler ${handler}`);
    return found;
  };
};
