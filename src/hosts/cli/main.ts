import { Complaint } from './complaint';
import { CommanderError, program } from './program';

/** A reader that has seen enough (`| head`) closes the pipe: nothing is wrong then. */
const closedPipe = (error: unknown): boolean => (error as NodeJS.ErrnoException | null)?.code === 'EPIPE';

for (const stream of [process.stdout, process.stderr])
  stream.on('error', (error) => {
    if (!closedPipe(error)) throw error;
    process.exit(process.exitCode ?? 0);
  });

async function main(): Promise<void> {
  try {
    await program((code) => (process.exitCode = code)).parseAsync();
  } catch (error) {
    if (closedPipe(error)) return;
    process.exitCode = 2;
    if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? 0 : 2;
    else if (error instanceof Complaint) process.stderr.write(`${error.message}\n`);
    else {
      process.stderr.write('Something is broken in ownership-lens itself; please report what follows.\n');
      process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`);
    }
  }
}

void main();
