import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { Complaint } from '../complaint';

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be';

const MARKS: readonly (readonly [encoding: Encoding, mark: readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];

/** The first bytes of a file; a missing or unreadable file is the user's to mend. */
export async function firstBytes(path: string, most = 65_536): Promise<Buffer> {
  try {
    const file = await open(path);
    try {
      const { buffer, bytesRead } = await file.read(Buffer.alloc(most), 0, most, 0);
      return buffer.subarray(0, bytesRead);
    } finally {
      await file.close();
    }
  } catch (error) {
    throw unreadable(path, error as NodeJS.ErrnoException);
  }
}

function unreadable(path: string, error: NodeJS.ErrnoException): Complaint {
  if (error.code === 'ENOENT') return new Complaint(path, 'there is no such file', 'Check the name and the folder.');
  if (error.code === 'EISDIR')
    return new Complaint(path, 'is a folder', 'Name the files in it, for example with *.csv.');
  return new Complaint(path, `cannot be read (${error.code ?? error.message})`, 'Check that you may read it.');
}

/** UTF-8 unless a byte-order mark says otherwise. */
export function encodingOf(path: string, bytes: Buffer): Encoding {
  for (const [encoding, mark] of MARKS) if (mark.every((byte, i) => bytes[i] === byte)) return encoding;
  if (bytes.subarray(0, 2).toString('latin1') === 'PK')
    throw new Complaint(path, 'is a spreadsheet or an archive, not text', 'Save it as "CSV UTF-8" and try again.');
  if (bytes.subarray(0, 1000).includes(0))
    throw new Complaint(
      path,
      'is not text (it holds zero bytes)',
      'Save it as UTF-8, or as UTF-16 with a byte-order mark.',
    );
  return 'utf-8';
}

/** The text of a file in pieces, without its byte-order mark. A byte that is not in the encoding is named by its line. */
export async function* decodeFile(path: string, encoding: Encoding): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding, { fatal: true });
  const stream = createReadStream(path, { highWaterMark: 256 * 1024 });
  let lines = 0;
  let tail: Buffer = Buffer.alloc(0);
  try {
    for await (const chunk of stream as AsyncIterable<Buffer>) {
      const text = attempt(
        () => decoder.decode(chunk, { stream: true }),
        () => notInEncoding(path, encoding, lines, tail, chunk),
      );
      for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) lines++;
      const cut = chunk.lastIndexOf(10);
      tail = cut < 0 ? Buffer.concat([tail, chunk]).subarray(-4096) : chunk.subarray(cut + 1);
      if (text) yield text;
    }
    const rest = attempt(
      () => decoder.decode(),
      () => notInEncoding(path, encoding, lines, tail, Buffer.alloc(0)),
    );
    if (rest) yield rest;
  } catch (error) {
    throw error instanceof Complaint ? error : unreadable(path, error as NodeJS.ErrnoException);
  } finally {
    stream.destroy();
  }
}

function attempt<T>(work: () => T, complaint: () => Complaint): T {
  try {
    return work();
  } catch {
    throw complaint();
  }
}

function notInEncoding(path: string, encoding: Encoding, lines: number, tail: Buffer, chunk: Buffer): Complaint {
  const remedy = 'Save the file as UTF-8 (in a spreadsheet: "CSV UTF-8") and try again.';
  let line = lines + 1;
  if (encoding === 'utf-8') {
    const rest = Buffer.concat([tail, chunk]);
    for (let start = 0; start < rest.length; line++) {
      const end = rest.indexOf(10, start);
      const part = rest.subarray(start, end < 0 ? rest.length : end);
      if (!isUtf8(part)) break;
      if (end < 0) break;
      start = end + 1;
    }
  }
  return new Complaint(`${path}:${line}`, `is not ${encoding.toUpperCase()} text`, remedy);
}

/** True where the bytes are UTF-8; the codes of other encodings nearly never are. */
export function isUtf8(bytes: Buffer): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}
