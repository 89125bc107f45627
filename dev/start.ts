import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { openWorkshop } from './workshop/open';
import { USAGE, workshopOptions } from './workshop/options';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');

async function start(): Promise<void> {
  const options = workshopOptions(process.argv.slice(2));
  if (options === 'help') return console.log(USAGE);
  const { address } = await openWorkshop(root, { port: options.port });
  console.log(`\nOwnership Lens is running on sample data: ${address}\nStop it with Ctrl+C.`);
}

start().catch((error: NodeJS.ErrnoException) => {
  const taken = error.code === 'EADDRINUSE' ? 'The port is taken. Choose another one with --port.' : error.message;
  console.error(`${taken}\n\n${USAGE}`);
  process.exit(1);
});
