import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import type { Writable } from 'node:stream';
import { Complaint } from '../complaint';

/** Where text goes; waits where the reader is slower than we are. */
export interface Output {
  write(text: string): Promise<void>;
  close(): Promise<void>;
}

/** Gathers small writes, so that a hundred thousand lines are not as many system calls. */
const ENOUGH = 64 * 1024;

class StreamOutput implements Output {
  private waiting: string[] = [];
  private length = 0;
  private failure: Error | undefined;

  constructor(
    private readonly stream: Writable,
    private readonly owned: boolean,
    private readonly eager: boolean,
  ) {
    stream.on('error', (error) => (this.failure = error));
  }

  async write(text: string): Promise<void> {
    this.waiting.push(text);
    this.length += text.length;
    if (this.eager || this.length >= ENOUGH) await this.flush();
  }

  async close(): Promise<void> {
    await this.flush();
    if (this.owned) await new Promise<void>((done) => this.stream.end(done));
    if (this.failure) throw this.failure;
  }

  /** The reader is ready again, or gone. */
  private drained(): Promise<void> {
    const { stream } = this;
    return new Promise((ready) => {
      const events = ['drain', 'close', 'error'] as const;
      const go = (): void => {
        for (const event of events) stream.off(event, go);
        ready();
      };
      for (const event of events) stream.on(event, go);
    });
  }

  private async flush(): Promise<void> {
    if (this.failure) throw this.failure;
    const text = this.waiting.join('');
    this.waiting = [];
    this.length = 0;
    if (text && !this.stream.write(text)) await this.drained();
    if (this.failure) throw this.failure;
  }
}

export const streamOutput = (stream: Writable, eager = false): Output => new StreamOutput(stream, false, eager);

/** A file that is written anew; a folder that is missing or closed is the user's to mend. */
export async function fileOutput(path: string): Promise<Output> {
  const stream = createWriteStream(path);
  try {
    await once(stream, 'open');
  } catch (error) {
    throw new Complaint(
      path,
      `cannot be written (${(error as NodeJS.ErrnoException).code ?? 'error'})`,
      'Check the folder and your rights.',
    );
  }
  return new StreamOutput(stream, true, false);
}
