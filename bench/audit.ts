import { execFileSync } from 'node:child_process';
import { join, resolve } from 'node:path';
import { build } from 'esbuild';
import { bundleApp } from '../dev/platform/runtime/bundle';
import { POINTS_PER_HOUR } from '../src/app/app';
import { DEFAULT_SITE_SETTINGS } from '../src/app/site-settings';
import { floorOf, formulaOf } from './audit-floor';
import type { ProcessFigures, ProcessTask } from './audit-process';
import { digits } from './statistics';

const root = resolve(import.meta.dirname, '..');

/** Megabytes that the handlers' process may use for objects: with much more, it would keep garbage for want of a reason not to. */
const HEAP_MB = 80;
const YOUNG_MB = 4;

/** What audits of this site may spend in an hour. */
export const SHARE = Math.floor((POINTS_PER_HOUR * DEFAULT_SITE_SETTINGS.share) / 100);

/** One size of project: a full audit, and the next one after one issue in a hundred changed. */
export interface AuditFigures {
  readonly issues: number;
  readonly findings: number;
  /** From the click to the report: waiting on a virtual clock, and the processor's real time. */
  readonly wallMs: number;
  readonly cpuMs: number;
  readonly floorMs: number;
  readonly timesFloor: number;
  readonly formula: string;
  readonly calls: number;
  /** As the pretend Jira counted them, and as the app did. */
  readonly points: number;
  readonly appPoints: number;
  /** Points in the hour that took most of them, and what one hour's share is. */
  readonly busiestHour: number;
  readonly share: number;
  readonly storageKb: number;
  readonly storageWrites: number;
  readonly storageReads: number;
  /** Largest resident size of the process that ran the handlers, that size before the first audit, and its limit for objects. */
  readonly peakMb: number;
  readonly startMb: number;
  readonly heapLimitMb: number;
  readonly changed: number;
  readonly rerunWallMs: number;
  readonly rerunRead: number;
  readonly rerunPoints: number;
  readonly rerunPointsShare: number;
  readonly rerunStorageKb: number;
  readonly rerunStorageShare: number;
  readonly rerunStorageWrites: number;
  readonly calledBy: ProcessFigures['full']['routes'];
}

async function bundleProcess(): Promise<string> {
  const outfile = join(root, '.cache/bench/audit-process.mjs');
  await build({
    entryPoints: [join(root, 'bench/audit-process.ts')],
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'es2022',
    packages: 'external',
    outfile,
    logLevel: 'error',
  });
  return outfile;
}

/** Audits projects of these sizes, each in a process of its own. */
export async function benchAudit(sizes: readonly number[]): Promise<AuditFigures[]> {
  const script = await bundleProcess();
  const bundle = bundleApp(root);
  return sizes.map((issues) => figuresOf(inProcess(script, { root, bundle, issues })));
}

function inProcess(script: string, task: ProcessTask): ProcessFigures {
  const flags = [`--max-old-space-size=${HEAP_MB}`, `--max-semi-space-size=${YOUNG_MB}`];
  const printed = execFileSync(process.execPath, [...flags, script, JSON.stringify(task)], {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, NODE_OPTIONS: '' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  return JSON.parse(printed) as ProcessFigures;
}

function figuresOf({ issues, findings, full, changed, rerun, peakMb, startMb }: ProcessFigures): AuditFigures {
  const floor = floorOf(issues, full.startedAt, SHARE);
  return {
    issues,
    findings,
    wallMs: full.wallMs,
    cpuMs: full.cpuMs,
    floorMs: Math.round(floor.ms),
    timesFloor: digits(full.wallMs / floor.ms),
    formula: formulaOf(floor, SHARE),
    calls: full.calls,
    points: full.points,
    appPoints: full.appPoints,
    busiestHour: full.busiestHour,
    share: SHARE,
    storageKb: full.storageKb,
    storageWrites: full.storageWrites,
    storageReads: full.storageReads,
    peakMb,
    startMb,
    heapLimitMb: HEAP_MB,
    changed,
    rerunWallMs: rerun.wallMs,
    rerunRead: rerun.read,
    rerunPoints: rerun.points,
    rerunPointsShare: digits(rerun.points / full.points),
    rerunStorageKb: rerun.storageKb,
    rerunStorageShare: digits(rerun.storageKb / full.storageKb),
    rerunStorageWrites: rerun.storageWrites,
    calledBy: full.routes,
  };
}
