import { benchBundles } from './bundles';
import { benchClassify } from './classify';

/** Parts of the bench, each an entry of the JSON object. */
const PARTS = {
  classify: ['classify', async () => benchClassify()],
  bundles: ['bundlesGzKb', benchBundles],
} as const;

type Part = keyof typeof PARTS;

const run = async (args: readonly string[]): Promise<number> => {
  const wanted = args.flatMap((arg, i) => (arg === '--part' ? [args[i + 1] ?? ''] : []));
  const unknown = wanted.find((part) => !(part in PARTS));
  if (unknown !== undefined) {
    console.error(`There is no part "${unknown}"; the parts are ${Object.keys(PARTS).join(', ')}.`);
    return 2;
  }
  const result: Record<string, object> = {};
  for (const part of (wanted.length > 0 ? wanted : Object.keys(PARTS)) as Part[]) {
    const [name, measure] = PARTS[part];
    result[name] = await measure();
  }
  if (args.includes('--json')) console.log(JSON.stringify(result));
  else for (const [name, figures] of Object.entries(result)) print(name, figures);
  return 0;
};

const print = (name: string, figures: object): void => {
  console.log(name);
  for (const [figure, value] of Object.entries(figures)) console.log(`  ${figure.padEnd(16)} ${value}`);
};

void run(process.argv.slice(2)).then((code) => {
  process.exitCode = code;
});
