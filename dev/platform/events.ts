import type { Clock } from './clock';
import { passes } from './filter';
import { issueTypeShape, statusShape } from './jira/shapes/status';
import { jiraTime } from './jira/shapes/time';
import { projectRef } from './jira/shapes/project';
import type { Manifest, TriggerModule } from './manifest';
import type { Issue } from './model';
import { retryOf, type Outcome, type Retry } from './retry';
import { APP_ACCOUNT, type Site, type Write } from './site';

export interface EventOptions {
  readonly site: Site;
  readonly manifest: Manifest;
  readonly clock: Clock;
  /** Never rejects. An event whose function fails, or asks for it, is sent again some time later. */
  readonly send: (functionKey: string, event: Readonly<Record<string, unknown>>) => Promise<Outcome>;
  /** How long after a write the event comes; the platform takes seconds, up to three minutes. */
  readonly delayMs?: number;
  /** Delivers every event twice. */
  readonly twice?: boolean;
  /** Delivers what falls due together newest first. */
  readonly outOfOrder?: boolean;
  /** Whether writing a property is an update of the issue; the platform's documents do not say. */
  readonly propertyWritesFire?: boolean;
}

const account = (accountId: string | undefined) => (accountId ? { accountId } : null);

/** An issue as an event carries it. */
function eventIssue(site: Site, issue: Issue) {
  return {
    id: issue.id,
    key: issue.key,
    fields: {
      summary: issue.summary,
      issuetype: issueTypeShape(site, site.issueTypes.get(issue.typeId)!),
      creator: account(issue.creatorId),
      created: jiraTime(issue.created),
      project: projectRef(site, site.projects.get(issue.projectId)!),
      reporter: account(issue.reporterId),
      assignee: account(issue.assigneeId),
      updated: jiraTime(issue.updated),
      status: statusShape(site, site.statuses.get(issue.statusId)!),
    },
  };
}

/** Turns writes to issues into the manifest's triggers, with their filters, some time after the write. */
export class ProductEvents {
  waiting = 0;
  lastAt: number | undefined;
  /** Events that were not sent again, because their function had failed too often. */
  givenUp = 0;
  private batch: (() => void)[] = [];

  constructor(private readonly options: EventOptions) {
    options.site.onWrite((write) => this.heard(write));
  }

  private heard(write: Write): void {
    if (write.kind === 'property' && !this.options.propertyWritesFire) return;
    const kind = write.kind === 'property' ? 'updated' : write.kind;
    this.fire(`avi:jira:${kind}:issue`, write);
    if (kind === 'updated' && write.before?.assigneeId !== write.after?.assigneeId)
      this.fire('avi:jira:assigned:issue', write);
  }

  private fire(eventType: string, write: Write): void {
    const event = this.event(eventType, write);
    for (const trigger of this.options.manifest.modules.trigger ?? []) {
      const wants = trigger.events.some((one) => (typeof one === 'string' ? one : one.eventType) === eventType);
      if (wants && this.admits(trigger, event, write)) this.later(trigger.function, event);
    }
  }

  private admits({ filter }: TriggerModule, event: unknown, write: Write): boolean {
    if (filter?.ignoreSelf && write.by === APP_ACCOUNT) return false;
    return passes(filter, event);
  }

  private event(eventType: string, { before, after, by, change, at }: Write): Readonly<Record<string, unknown>> {
    const { site } = this.options;
    return {
      eventType,
      issue: eventIssue(site, (after ?? before)!),
      atlassianId: by,
      associatedUsers: [account(by)],
      timestamp: at,
      selfGenerated: by === APP_ACCOUNT,
      ...(eventType === 'avi:jira:updated:issue'
        ? { changelog: { id: change?.id ?? '0', items: change?.items ?? [] } }
        : {}),
    };
  }

  private later(functionKey: string, event: Readonly<Record<string, unknown>>, retry?: Retry, seconds = 0): void {
    const times = this.options.twice && !retry ? 2 : 1;
    this.waiting += times;
    const ms = retry ? seconds * 1000 : (this.options.delayMs ?? 1000);
    this.options.clock.after(ms, () => {
      for (let time = 0; time < times; time++) this.batch.push(() => void this.deliver(functionKey, event, retry));
      queueMicrotask(() => this.flush());
    });
  }

  private flush(): void {
    const due = this.options.outOfOrder ? this.batch.reverse() : this.batch;
    this.batch = [];
    for (const send of due) send();
  }

  private async deliver(
    functionKey: string,
    event: Readonly<Record<string, unknown>>,
    retry: Retry | undefined,
  ): Promise<void> {
    this.lastAt = this.options.clock.now();
    const outcome = await this.options.send(functionKey, retry ? { ...event, retryContext: retry } : event);
    const again = retryOf(outcome, retry?.retryCount ?? 0);
    if (again === 'given up') this.givenUp++;
    else if (again !== 'done') this.later(functionKey, event, again.retry, again.seconds);
    this.waiting--;
  }
}
