import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { importedSite } from './workshop/imported';
import { openWorkshop } from './workshop/open';
import { USAGE, workshopOptions } from './workshop/options';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');

async function start(): Promise<void> {
  const options = workshopOptions(process.argv.slice(2));
  if (options === 'help') return console.log(USAGE);
  const { importFile, port } = options;
  const other =
    importFile === undefined ? undefined : await importedSite(resolve(process.env['INIT_CWD'] ?? '.', importFile));
  if (!other) console.log('Letting the last weeks of the sample pass…');
  const { address } = await openWorkshop(root, { port, past: true, ...(other && { other }) });
  const data = importFile === undefined ? 'sample data' : importFile;
  console.log(`\nOwnership Lens is running on ${data}: ${address}\nStop it with Ctrl+C.`);
}

start().catch((error: NodeJS.ErrnoException) => {
  const taken = error.code === 'EADDRINUSE' ? 'The port is taken. Choose another one with --port.' : error.message;
  console.error(`${taken}\n\n${USAGE}`);
  process.exit(1);
});
