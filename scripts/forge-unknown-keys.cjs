'use strict';
/**
 * Names the keys of a manifest that Forge's own schema knows nowhere: the schema lets them pass, so a misspelt key would
 * be deployed and silently do nothing. Prints one JSON list of paths.
 *
 *     node scripts/forge-unknown-keys.cjs MANIFEST
 */
const fs = require('node:fs');
const YAML = require('yaml');
const schema = require('@forge/manifest/schema.json');

/** Documented, and missing from the schema (as of @forge/manifest 13.7.0). */
const documented = [/^modules\.jira:issueContext\[[^\]]*\]\.dynamicProperties$/];

const at = (pointer) =>
  pointer
    .replace(/^#\//, '')
    .split('/')
    .reduce((inner, key) => inner[decodeURIComponent(key.replace(/~1/g, '/').replace(/~0/g, '~'))], schema);

/** A schema and every branch that it may be replaced or widened by. */
function branches(node, seen = new Set()) {
  if (!node || typeof node !== 'object' || seen.has(node)) return [];
  seen.add(node);
  if (node.$ref) return branches(at(node.$ref), seen);
  const inner = ['oneOf', 'anyOf', 'allOf'].flatMap((key) => node[key] ?? []);
  return [node, ...[...inner, node.then, node.else].flatMap((branch) => branches(branch, seen))];
}

/** Schemas that a key of an object may have, over all branches. */
function forKey(nodes, key) {
  return nodes.flatMap((node) => [
    ...(node.properties && Object.hasOwn(node.properties, key) ? [node.properties[key]] : []),
    ...Object.entries(node.patternProperties ?? {}).flatMap(([form, value]) =>
      new RegExp(form).test(key) ? [value] : [],
    ),
    ...(typeof node.additionalProperties === 'object' ? [node.additionalProperties] : []),
  ]);
}

/** An object whose schema lists no keys at all may hold any. */
const listsKeys = (node) =>
  Boolean(node.properties || node.patternProperties || typeof node.additionalProperties === 'object');

function unknown(value, schemas, path) {
  const nodes = schemas.flatMap((node) => branches(node));
  if (Array.isArray(value)) {
    const items = nodes.flatMap((node) => node.items ?? []);
    return value.flatMap((entry, n) => unknown(entry, items, `${path}[${entry?.key ?? n}]`));
  }
  if (typeof value !== 'object' || value === null || !nodes.some(listsKeys)) return [];
  return Object.entries(value).flatMap(([key, inner]) => {
    const here = path ? `${path}.${key}` : key;
    const known = forKey(nodes, key);
    if (known.length > 0) return unknown(inner, known, here);
    return documented.some((form) => form.test(here)) ? [] : [here];
  });
}

const manifest = YAML.parse(fs.readFileSync(process.argv[2], 'utf8'));
console.log(JSON.stringify(unknown(manifest, [schema], '')));
