import type { Clock } from '../clock';
import type { Json } from '../model';
import type { Answer } from './call';

/** How a task went, in words and as data. */
export interface TaskEnd {
  readonly message: string;
  readonly result?: Json;
}

interface Task {
  readonly id: string;
  readonly by: string;
  readonly submitted: number;
  readonly description: string;
  started?: number;
  finished?: number;
  status: 'ENQUEUED' | 'RUNNING' | 'COMPLETE' | 'FAILED';
  message: string;
  result?: Json;
}

/** Jira's long-running tasks: the work is done a moment after the answer, and the task tells how it went. */
export class Tasks {
  private readonly tasks = new Map<string, Task>();

  constructor(
    private readonly clock: Clock,
    private readonly baseUrl: string,
    private readonly delayMs = 200,
  ) {}

  /** Answers 303 with the task's address, and runs `work` later: all of it at the end, as far as anybody can see. */
  start(by: string, description: string, work: () => TaskEnd): Answer {
    const id = String(10000 + this.tasks.size);
    const task: Task = { id, by, description, submitted: this.clock.now(), status: 'ENQUEUED', message: '' };
    this.tasks.set(id, task);
    this.clock.after(this.delayMs / 2, () => {
      task.status = 'RUNNING';
      task.started = this.clock.now();
    });
    this.clock.after(this.delayMs, () => this.run(task, work));
    return { status: 303, headers: { location: `${this.baseUrl}/rest/api/3/task/${id}` } };
  }

  private run(task: Task, work: () => TaskEnd): void {
    try {
      const { message, result } = work();
      task.message = message;
      if (result !== undefined) task.result = result;
      task.status = 'COMPLETE';
    } catch (error) {
      task.message = error instanceof Error ? error.message : String(error);
      task.status = 'FAILED';
    }
    task.finished = this.clock.now();
  }

  find(id: string): { by: string; shape: unknown } | undefined {
    const task = this.tasks.get(id);
    if (!task) return undefined;
    const { by, submitted, started, finished, status, message, result, description } = task;
    const times = { ...(started !== undefined && { started }), ...(finished !== undefined && { finished }) };
    const shape = {
      self: `${this.baseUrl}/rest/api/3/task/${id}`,
      id,
      description,
      status,
      message,
      ...(result !== undefined && { result }),
      submittedBy: 10000,
      progress: finished === undefined ? 0 : 100,
      elapsedRuntime: (finished ?? this.clock.now()) - (started ?? finished ?? this.clock.now()),
      submitted,
      ...times,
      lastUpdate: finished ?? started ?? submitted,
    };
    return { by, shape };
  }

  get waiting(): number {
    return [...this.tasks.values()].filter(({ finished }) => finished === undefined).length;
  }
}
