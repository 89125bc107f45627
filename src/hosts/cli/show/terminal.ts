import { styleText } from 'node:util';

export type Style = Parameters<typeof styleText>[0];

/** How the terminal shows text; without colours where it is no terminal or the user wants none (NO_COLOR). */
export interface Terminal {
  readonly width: number;
  paint(style: Style, text: string): string;
}

interface Stream {
  readonly isTTY?: boolean;
  readonly columns?: number;
}

export function terminal(stream: Stream, environment: NodeJS.ProcessEnv = process.env): Terminal {
  const plain = environment.NO_COLOR !== undefined && environment.NO_COLOR !== '';
  const colours = stream.isTTY === true && !plain && environment.TERM !== 'dumb';
  return {
    width: Math.min(stream.columns ?? 100, 120),
    paint: (style, text) => (colours ? styleText(style, text, { validateStream: false }) : text),
  };
}

/** Titles and names come from outside: signs that steer a terminal are shown, not obeyed; lines are joined. */
export const harmless = (text: string): string =>
  text
    .replace(/\s+/gu, ' ')
    // eslint-disable-next-line no-control-regex
    .replace(/[\u0000-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu, '\ufffd')
    .trim();

/** Breaks words into lines of a width. */
export function wrap(text: string, width: number, indent = ''): string {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line && indent.length + line.length + 1 + word.length > width) {
      lines.push(indent + line);
      line = word;
    } else line = line ? `${line} ${word}` : word;
  }
  return [...lines, indent + line].join('\n');
}

/** One line of progress that is written over; nothing where standard error is no terminal. */
export function progress(stream: NodeJS.WriteStream): { show(text: string): void; clear(): void } {
  if (!stream.isTTY) return { show: () => undefined, clear: () => undefined };
  return {
    show: (text) => void stream.write(`\r\u001b[2K${text}`),
    clear: () => void stream.write('\r\u001b[2K'),
  };
}
