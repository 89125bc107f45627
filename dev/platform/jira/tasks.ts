import type { Clock } from '../clock';
import type { Answer } from './call';

interface Task {
  readonly id: string;
  readonly by: string;
  readonly submitted: number;
  readonly description: string;
  finished?: number;
  status: 'ENQUEUED' | 'COMPLETE' | 'FAILED';
  message: string;
}

/** Jira's long-running tasks: the work is done a moment after the answer, and the task tells how it went. */
export class Tasks {
  private readonly tasks = new Map<string, Task>();

  constructor(
    private readonly clock: Clock,
    private readonly baseUrl: string,
    private readonly delayMs = 200,
  ) {}

  /** Answers 303 with the task's address, and runs `work` later; its return value is the task's message. */
  start(by: string, description: string, work: () => string): Answer {
    const id = String(10000 + this.tasks.size);
    const task: Task = { id, by, description, submitted: this.clock.now(), status: 'ENQUEUED', message: '' };
    this.tasks.set(id, task);
    this.clock.after(this.delayMs, () => this.run(task, work));
    return { status: 303, headers: { location: `${this.baseUrl}/rest/api/3/task/${id}` } };
  }

  private run(task: Task, work: () => string): void {
    try {
      task.message = work();
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
    const { by, submitted, finished, status, message, description } = task;
    const times = finished === undefined ? {} : { started: finished, finished };
    const shape = {
      self: `${this.baseUrl}/rest/api/3/task/${id}`,
      id,
      description,
      status,
      message,
      submittedBy: 10000,
      progress: finished === undefined ? 0 : 100,
      elapsedRuntime: 0,
      submitted,
      ...times,
      lastUpdate: finished ?? submitted,
    };
    return { by, shape };
  }

  get waiting(): number {
    return [...this.tasks.values()].filter(({ status }) => status === 'ENQUEUED').length;
  }
}
