'use strict';
/**
 * Bundles the handlers of manifest.yml with Forge's own bundler, as `forge deploy` does, into a folder:
 *
 *     node scripts/forge-bundle.cjs OUTDIR [RUNTIME]
 *
 * RUNTIME (default dev/platform/runtime) holds dist/loader.js and dist/wrapper.js, which stand in for the runtime that
 * Atlassian keeps on its own servers. Prints one JSON line: {files: {name: bytes}, milliseconds}. No account, no network.
 */
const fs = require('node:fs');
const path = require('node:path');

const root = path.join(__dirname, '..');
const out = path.resolve(process.argv[2] ?? '');
const runtime = path.resolve(process.argv[3] ?? path.join(root, 'dev/platform/runtime'));

async function main() {
  if (!process.argv[2]) throw new Error('Say where the bundle goes: node scripts/forge-bundle.cjs OUTDIR');
  for (const part of ['loader.js', 'wrapper.js']) {
    const file = path.join(runtime, 'dist', part);
    if (!fs.existsSync(file)) throw new Error(`The runtime's ${part} is missing: ${file}`);
  }
  process.env.FORGE_RUNTIME_PATH = runtime;
  process.env.FORGE_DISABLE_ANALYTICS = 'true';
  process.chdir(root);
  const { getEntryPoints, getNodeBundler, getWrapperProvider, mergeOutputs } = require('@forge/bundler');
  const shared = require('@forge/cli-shared');
  const began = Date.now();
  const reader = new shared.FileSystemReader();
  const config = new shared.ConfigFile(reader, new shared.FileSystemWriter());
  const manifest = await config.readConfig();
  const logger = { info() {}, debug() {}, trace() {}, warn: console.error, error: console.error };
  const i18nResourceBundle = await new shared.I18nResourceBundlingService().bundle(
    manifest.modules,
    manifest.translations,
  );
  const bundler = getNodeBundler(logger, getWrapperProvider({ fileSystemReader: reader }), config);
  const bundled = await bundler.bundle({
    appDirectory: root,
    entryPoints: getEntryPoints(await config.getAppHandlers()),
    i18nResourceBundle,
  });
  fs.rmSync(out, { recursive: true, force: true });
  fs.mkdirSync(out, { recursive: true });
  const archive = new shared.DirectoryArchiver(out);
  archive.addMany(mergeOutputs(bundled.additionalOutputs, new Map([['', bundled.outputDir]])));
  await archive.finalise();
  const files = fs.readdirSync(out, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const sizes = files
    .map((entry) => path.join(entry.parentPath, entry.name))
    .map((file) => [path.relative(out, file), fs.statSync(file).size]);
  console.log(JSON.stringify({ files: Object.fromEntries(sizes), milliseconds: Date.now() - began }));
}

main().catch((error) => {
  console.error(error.message ?? error);
  process.exit(1);
});
