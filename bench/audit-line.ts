import { fork, type ChildProcess } from 'node:child_process';

/** A call of the app on its way to the platform, as `@forge/*` made it. */
export interface FarCall {
  readonly kind: 'call';
  readonly descriptor: { readonly type: string; readonly provider?: string; readonly remote?: string };
  readonly path: string;
  readonly method: string;
  readonly headers: readonly (readonly [string, string])[];
  readonly body: string | undefined;
  /** Who is at work, where it is a person. */
  readonly accountId: string | undefined;
}

export interface FarAnswer {
  readonly status: number;
  readonly headers: readonly (readonly [string, string])[];
  readonly body: string | null;
}

/** Headers as a list that can be sent. */
export function pairs(headers: Headers): [string, string][] {
  const all: [string, string][] = [];
  headers.forEach((value, name) => all.push([name, value]));
  return all;
}

/** Calls to Jira by route: how many, and the points that they cost. */
export type Spending = Readonly<Record<string, { readonly calls: number; readonly points: number }>>;

/** What the platform counted since it began. */
export interface Counted {
  readonly calls: number;
  readonly points: number;
  readonly refused: number;
  readonly routes: Spending;
  /** Points by hour, which is named by the beginning of its time in UTC. */
  readonly hours: Readonly<Record<string, number>>;
  readonly storage: {
    readonly reads: number;
    readonly writes: number;
    readonly bytesRead: number;
    readonly bytesWritten: number;
  };
}

export interface Filled {
  readonly projectId: string;
  readonly people: { accountId: string; roles: ('PO' | 'PM')[] }[];
}

export type Question =
  | FarCall
  | { readonly kind: 'fill'; readonly issues: number }
  | { readonly kind: 'change'; readonly issues: number }
  | { readonly kind: 'counted' };

export interface Answers {
  readonly call: FarAnswer;
  readonly fill: Filled;
  readonly change: number;
  readonly counted: Counted;
}

/** What goes over the line: every question with the time at which it is asked. */
export interface Sent {
  readonly id: number;
  readonly now: number;
  readonly question: Question;
}
export interface Returned {
  readonly id: number;
  readonly answer?: Answers[keyof Answers];
  readonly error?: string;
}

/** The app's end of the line to the platform, which lives in a process of its own so that its memory is not the app's. */
export class Line {
  private readonly child: ChildProcess;
  private readonly waiting = new Map<number, { resolve: (answer: never) => void; reject: (error: Error) => void }>();
  private heard: (() => void)[] = [];
  private last = 0;

  constructor(file: string, args: readonly string[]) {
    this.child = fork(file, args, { execArgv: ['--import', 'tsx'], serialization: 'advanced' });
    this.child.on('message', (message) => this.take(message as Returned));
    this.child.on('exit', (code) => this.lost(new Error(`the platform ended with ${code}`)));
  }

  ask<K extends Question['kind']>(question: Question & { kind: K }, now: number): Promise<Answers[K]> {
    const id = (this.last += 1);
    return new Promise((resolve, reject) => {
      this.waiting.set(id, { resolve, reject });
      this.child.send({ id, now, question } satisfies Sent);
    });
  }

  /** Questions that are not yet answered. */
  get open(): number {
    return this.waiting.size;
  }

  /** Settles with the next answer. */
  next(): Promise<void> {
    return new Promise((resolve) => void this.heard.push(resolve));
  }

  close(): void {
    this.child.removeAllListeners('exit');
    this.child.disconnect();
  }

  private take({ id, answer, error }: Returned): void {
    const asked = this.waiting.get(id);
    this.waiting.delete(id);
    if (error === undefined) asked?.resolve(answer as never);
    else asked?.reject(new Error(error));
    for (const tell of this.heard.splice(0)) tell();
  }

  private lost(error: Error): void {
    for (const { reject } of this.waiting.values()) reject(error);
    this.waiting.clear();
    for (const tell of this.heard.splice(0)) tell();
  }
}
