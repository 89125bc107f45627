import { benchAudit } from './audit';
import { benchReading } from './audit-reading';
import { benchBundles } from './bundles';
import { benchClassify } from './classify';
import { EFFORT, QUICK, type Effort } from './contest';
import { print, type Result } from './print';
import { benchScaling } from './scaling';
import { benchScreen } from './screen';

interface Options {
  readonly effort: Effort;
  /** Whether libraries to compare with may be installed. */
  readonly install: boolean;
  /** Issues of the projects that are audited, and of the one that is read in two ways. */
  readonly audited: readonly number[];
  readonly read: number;
}

const SIZES = [1_000, 10_000, 100_000];
/** The largest project takes minutes, so it is audited only where that part is asked for. */
const USUAL = SIZES.slice(0, 2);
const QUICK_SIZE = 200;

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
  audit: async (result: Result, { audited }: Options) => {
    result.audit = await benchAudit(audited);
  },
  reading: async (result: Result, { read }: Options) => {
    result.reading = benchReading(read);
  },
  screen: async (result: Result) => {
    result.screen = await benchScreen();
  },
};

type Part = keyof typeof PARTS;

/** Needs a browser, so it runs only where it is asked for. */
const ASKED: readonly Part[] = ['screen'];
const ALWAYS = (Object.keys(PARTS) as Part[]).filter((part) => !ASKED.includes(part));

const run = async (args: readonly string[]): Promise<number> => {
  const wanted = args.flatMap((arg, i) => (arg === '--part' ? [args[i + 1] ?? ''] : []));
  const unknown = wanted.find((part) => !Object.hasOwn(PARTS, part));
  if (unknown !== undefined) {
    console.error(`There is no part "${unknown}"; the parts are ${Object.keys(PARTS).join(', ')}.`);
    return 2;
  }
  const quick = args.includes('--quick');
  const options: Options = {
    effort: quick ? QUICK : EFFORT,
    install: !args.includes('--no-install'),
    audited: quick ? [QUICK_SIZE] : wanted.includes('audit') ? SIZES : USUAL,
    read: quick ? QUICK_SIZE : 10_000,
  };
  const result: Result = {};
  for (const part of wanted.length > 0 ? (wanted as Part[]) : ALWAYS) await PARTS[part](result, options);
  console.log(args.includes('--json') ? JSON.stringify(result) : print(result));
  if (quick) console.error('With --quick everything runs, and its figures say nothing: leave it out to measure.');
  return 0;
};

void run(process.argv.slice(2)).then((code) => {
  process.exitCode = code;
});
