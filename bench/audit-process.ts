import { join } from 'node:path';
import { openApp, type App } from '../dev/platform/app';
import { readManifest } from '../dev/platform/manifest';
import { Site } from '../dev/platform/site';
import type { Api, ApiMethod, ApiResult, Run } from '../src/app/api';
import { DEFAULT_SETTINGS } from '../src/app/settings';
import { WorkClock } from './audit-clock';
import { farAway } from './audit-far';
import { Line, type Counted, type Spending } from './audit-line';

/** What one run took, as the platform counted it and as the app did. */
export interface RunFigures {
  /** When it was asked for, in milliseconds since 1970: what is left of the hour counts. */
  readonly startedAt: number;
  /** From the click to the report: waiting in virtual time and the processor's real time. */
  readonly wallMs: number;
  readonly cpuMs: number;
  readonly calls: number;
  readonly points: number;
  readonly appCalls: number;
  readonly appPoints: number;
  readonly refused: number;
  /** Points in the hour that took most of them. */
  readonly busiestHour: number;
  readonly routes: Spending;
  readonly storageKb: number;
  readonly storageWrites: number;
  readonly storageReads: number;
  readonly read: number;
  readonly judged: number;
}

export interface ProcessFigures {
  readonly issues: number;
  readonly findings: number;
  readonly full: RunFigures;
  readonly changed: number;
  readonly rerun: RunFigures;
  /** Largest resident size of the process that runs the handlers, and that size before the first run. */
  readonly peakMb: number;
  readonly startMb: number;
}

export interface ProcessTask {
  readonly root: string;
  readonly bundle: string;
  readonly issues: number;
}

const DAY = 86_400_000;
const START = Date.parse('2026-01-05T09:00:00Z');
const ADMIN = 'lead';
const SHARE_CHANGED = 0.01;
/** No call takes as long as this: where nothing sooner is due, the handlers are still at work. */
const SOON = 15_000;

const megabytes = (bytes: number): number => Math.round(bytes / 1024 / 102.4) / 10;
const breath = () => new Promise<void>((resolve) => setImmediate(resolve));

/** Runs the shipped handlers in this process, with the platform in another one. */
export async function measure({ root, bundle, issues }: ProcessTask): Promise<ProcessFigures> {
  const clock = new WorkClock(START);
  const line = new Line(join(root, 'bench/audit-platform.ts'), [String(START)]);
  const site = new Site({ clock });
  site.addPerson({ accountId: ADMIN, displayName: 'Lead' });
  const manifest = readManifest(join(root, 'manifest.yml'));
  const app = await openApp({ site, manifest, code: { bundle }, between: farAway(line, clock) });
  const { projectId, people } = await line.ask({ kind: 'fill', issues }, clock.now());
  const bench = new Bench(app, line, clock, projectId);
  const settings = { ...DEFAULT_SETTINGS, active: true, showNames: true, people };
  await bench.get('saveSettings', { projectId, version: 0, settings });
  // Later, so that nothing is remembered from then.
  clock.rest(DAY / 24);
  const startMb = megabytes(process.memoryUsage().rss);

  const full = await bench.run();
  const findings = await bench.findings();
  clock.rest(DAY);
  const changed = await line.ask({ kind: 'change', issues: Math.round(issues * SHARE_CHANGED) }, clock.now());
  clock.rest(DAY / 24);
  const rerun = await bench.run();
  const peakMb = Math.round(process.resourceUsage().maxRSS / 102.4) / 10;
  line.close();
  return { issues, findings, full, changed, rerun, peakMb, startMb };
}

/** Somebody at the audit page, and the clock of everything. */
class Bench {
  constructor(
    private readonly app: App,
    private readonly line: Line,
    private readonly clock: WorkClock,
    private readonly projectId: string,
  ) {}

  async get<M extends ApiMethod>(method: M, payload: Api[M]['in']): Promise<Api[M]['out']> {
    const where = { accountId: ADMIN, moduleKey: 'ownership-audit' };
    const asked = this.app.invoke(method, payload, where) as Promise<ApiResult<M>>;
    await this.goOn(asked);
    const answer = await asked;
    if (!answer.ok) throw new Error(`${method}: ${JSON.stringify(answer.error)}`);
    return answer.value;
  }

  /** One audit from the click to its end. */
  async run(): Promise<RunFigures> {
    const { clock, line, projectId } = this;
    // The page is open.
    await this.get('auditRuns', { projectId });
    const before = await line.ask({ kind: 'counted' }, clock.now());
    const began = clock.exactly();
    const worked = clock.workedMs;
    const { run } = await this.get('startAudit', { projectId, scope: 'current' });
    await this.goOn();
    const wallMs = clock.exactly() - began;
    const cpuMs = clock.workedMs - worked;
    const after = await line.ask({ kind: 'counted' }, clock.now());
    const { latest } = await this.get('auditRuns', { projectId });
    if (latest?.id !== run.id || latest.state !== 'done') throw new Error(`the run ended as ${JSON.stringify(latest)}`);
    return figures(latest, before, after, { began, wallMs, cpuMs });
  }

  async findings(): Promise<number> {
    const { finished } = await this.get('auditRuns', { projectId: this.projectId });
    const { report } = await this.get('auditReport', { projectId: this.projectId, runId: finished!.id });
    const sum = (counts: Readonly<Record<string, number>>) => Object.values(counts).reduce((a, b) => a + b, 0);
    return Object.values(report.tally.findings).reduce((all, rules) => all + sum(rules), 0);
  }

  /** Lets time pass until a call is answered, or until nothing is left to do. */
  private async goOn(asked?: Promise<unknown>): Promise<void> {
    let settled = false;
    const over = () => void (settled = true);
    asked?.then(over, over);
    for (;;) {
      await this.quiet();
      if (settled) return;
      const { running, waiting } = this.app.busy;
      if (!asked && running + waiting === 0) return;
      if (this.clock.next() === undefined) throw new Error(`${running} handlers wait for what never comes`);
      this.clock.step();
    }
  }

  /** Until the handlers can do nothing more without time passing. */
  private async quiet(): Promise<void> {
    const { line, clock, app } = this;
    for (let idle = 0; ; idle += 1) {
      await breath();
      if (line.open > 0) {
        await line.next();
        idle = 0;
        continue;
      }
      const due = clock.next() ?? Number.POSITIVE_INFINITY;
      const asleep = app.busy.running === 0 || due - clock.exactly() < SOON;
      if (idle >= (asleep ? 2 : 50)) return;
    }
  }
}

function figures(
  run: Run,
  before: Counted,
  after: Counted,
  time: { began: number; wallMs: number; cpuMs: number },
): RunFigures {
  const routes = Object.entries(after.routes).flatMap(([route, { calls, points }]) => {
    const was = before.routes[route] ?? { calls: 0, points: 0 };
    return calls > was.calls ? [[route, { calls: calls - was.calls, points: points - was.points }] as const] : [];
  });
  const hours = Object.entries(after.hours).map(([hour, points]) => points - (before.hours[hour] ?? 0));
  const { calls: appCalls, points: appPoints, read, judged } = run;
  return {
    startedAt: Math.round(time.began),
    wallMs: Math.round(time.wallMs),
    cpuMs: Math.round(time.cpuMs),
    calls: after.calls - before.calls,
    points: after.points - before.points,
    appCalls,
    appPoints,
    refused: after.refused - before.refused,
    busiestHour: Math.max(0, ...hours),
    routes: Object.fromEntries(routes),
    storageKb: Math.round((after.storage.bytesWritten - before.storage.bytesWritten) / 1024),
    storageWrites: after.storage.writes - before.storage.writes,
    storageReads: after.storage.reads - before.storage.reads,
    read,
    judged,
  };
}

const task = process.argv[2];
if (task?.startsWith('{')) {
  const {
    console: { log },
  } = globalThis;
  console.log = console.error;
  void measure(JSON.parse(task) as ProcessTask).then((result) => log(JSON.stringify(result)));
}
