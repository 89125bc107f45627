'use strict';
/**
 * Checks an app's folder as `forge lint` does, without an account and without the network: Forge's own validators of the
 * manifest, and Forge's own linters on the client's side. Prints one JSON object {manifest: [...], lint: [...]} of
 * problems, each with level, place and message.
 *
 *     node scripts/forge-check.cjs APPDIR [JIRA-OPENAPI.json]
 *
 * Without Jira's API description the linter cannot compare calls and scopes; the rest it still checks.
 */
const fs = require('node:fs');
const os = require('node:os');
const path = require('node:path');

const app = path.resolve(process.argv[2]);
const scratch = fs.mkdtempSync(path.join(os.tmpdir(), 'forge-check-'));
const empty = path.join(scratch, 'empty.json');
fs.writeFileSync(empty, '{"paths":{}}');
process.on('exit', () => fs.rmSync(scratch, { recursive: true, force: true }));

// The linter looks for each of these descriptions on the web unless all six are given as files.
const local = { JIRA: process.argv[3] ? path.resolve(process.argv[3]) : empty };
for (const product of ['JSM', 'JSW', 'CONF', 'CONF_V2', 'BB']) local[product] = empty;
for (const [product, file] of Object.entries(local)) process.env[`LOCAL_${product}_SWAGGER`] = file;
Object.assign(process.env, { USE_LOCAL_SWAGGER: '1', FORGE_DISABLE_ANALYTICS: 'true' });
process.chdir(app);

const { ProcessorBuilder, ValidationTypes } = require('@forge/manifest');
const { lint } = require('@forge/lint');
const shared = require('@forge/cli-shared');

async function manifestProblems() {
  const problems = new Map();
  for (const type of [ValidationTypes.FULL, ValidationTypes.PRODUCT_TRIGGER]) {
    const processor = ProcessorBuilder.instance().withValidation(type).withOptions({ deprecatedRuntimes: [] }).build();
    const { success, errors = [] } = await processor.process('manifest.yml');
    if (!success && errors.length === 0) problems.set(type, { level: 'error', message: `${type} failed` });
    for (const { level, line, column, message } of errors) problems.set(message, { level, line, column, message });
  }
  return [...problems.values()];
}

async function lintProblems() {
  const reader = new shared.FileSystemReader();
  const manifest = await new shared.ConfigFile(reader, new shared.FileSystemWriter()).readConfig();
  const files = await reader.recursiveReadDir('./src', ['node_modules']);
  const logger = { info() {}, debug() {}, trace() {}, warn: console.error, error: console.error };
  const runtimes = { getDeprecatedRuntimes: async () => [] };
  const results = await lint(files, manifest, 'development', logger, runtimes, { linter: { mode: 'client-side' } });
  return results.flatMap((result) =>
    ['errors', 'warnings', 'approvals'].flatMap((level) =>
      result[level].map(({ line, column, message }) => ({
        level: level.slice(0, -1),
        file: path.relative(app, path.resolve(result.file)),
        line,
        column,
        message,
      })),
    ),
  );
}

(async () => {
  console.log(JSON.stringify({ manifest: await manifestProblems(), lint: await lintProblems() }));
  process.exit(0);
})().catch((error) => {
  console.error(error);
  process.exit(1);
});
