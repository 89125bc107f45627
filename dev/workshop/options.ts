import { parseArgs } from 'node:util';

export interface WorkshopOptions {
  readonly port: number;
  readonly importFile?: string;
}

export const USAGE = `npm start                        the workshop on sample data
npm start -- --import FILE       the same on a Jira or Azure Boards export (CSV or JSON)
npm start -- --port 4000         at another port (default 4000)`;

/** What was asked for on the command line. Throws an error whose message can be shown as it is. */
export function workshopOptions(args: readonly string[]): WorkshopOptions | 'help' {
  const { values } = parseArgs({
    args: [...args],
    options: { import: { type: 'string' }, port: { type: 'string' }, help: { type: 'boolean', short: 'h' } },
  });
  if (values.help) return 'help';
  const port = Number(values.port ?? 4000);
  if (!Number.isInteger(port) || port < 0 || port > 65535) {
    throw new Error(`--port takes a number from 0 to 65535, not "${values.port}".`);
  }
  return { port, ...(values.import === undefined ? {} : { importFile: values.import }) };
}
