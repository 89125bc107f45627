import { benchBundles } from './bundles';
import { benchClassify } from './classify';
import { EFFORT, QUICK, type Effort } from './contest';
import { print, type Result } from './print';
import { benchScaling } from './scaling';

interface Options {
  readonly effort: Effort;
  /** Whether libraries to compare with may be installed. */
  readonly install: boolean;
}

/** Parts of the bench, each an entry of the JSON object. */
const PARTS = {
  classify: async (result: Result, { effort, install }: Options) => {
    result.classify = await benchClassify(effort, install);
  },
  scaling: async (result: Result, { effort }: Options) => {
    result.scaling = await benchScaling(effort);
  },
  bundles: async (result: Result) => {
    result.bundlesGzKb = await benchBundles();
  },
};

type Part = keyof typeof PARTS;

const run = async (args: readonly string[]): Promise<number> => {
  const wanted = args.flatMap((arg, i) => (arg === '--part' ? [args[i + 1] ?? ''] : []));
  const unknown = wanted.find((part) => !Object.hasOwn(PARTS, part));
  if (unknown !== undefined) {
    console.error(`There is no part "${unknown}"; the parts are ${Object.keys(PARTS).join(', ')}.`);
    return 2;
  }
  const options = { effort: args.includes('--quick') ? QUICK : EFFORT, install: !args.includes('--no-install') };
  const result: Result = {};
  for (const part of (wanted.length > 0 ? wanted : Object.keys(PARTS)) as Part[]) await PARTS[part](result, options);
  console.log(args.includes('--json') ? JSON.stringify(result) : print(result));
  return 0;
};

void run(process.argv.slice(2)).then((code) => {
  process.exitCode = code;
});
