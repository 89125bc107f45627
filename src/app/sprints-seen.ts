import type { LedgerRow } from './ledger-row';
import type { Ports } from './ports';

/** Records that one call gives. */
const BATCH = 100;

/** How the host is asked about at most a hundred items: the answer is ids of some of them. */
export interface Asking {
  ask(ids: readonly string[], piece: () => Promise<string[]>): Promise<readonly string[]>;
}

/**
 * Sprints of stored rows. That a sprint begins or ends is no change of its items, which no search shows: one item of each
 * sprint is looked at instead; not of sprints that are over, of which a project has hundreds: all of their items are done.
 */
export class SprintsSeen {
  private readonly rows = new Map<string, { readonly ids: string[]; readonly active: boolean; open: boolean }>();

  note({ id, sprint, sprintActive = false, category }: LedgerRow): void {
    if (sprint === undefined) return;
    const name = `${sprint} ${sprintActive ? 'active' : ''}`;
    const seen = this.rows.get(name);
    const open = category !== 'done';
    if (!seen) this.rows.set(name, { ids: [id], active: sprintActive, open });
    else {
      seen.ids.push(id);
      seen.open ||= open;
    }
  }

  /** Items of the sprints that are not what they were. */
  async changed({ issues }: Pick<Ports, 'issues'>, questions: Asking): Promise<string[]> {
    const alive = [...this.rows].filter(([, { active, open }]) => active || open);
    const sprints = alive.map(([name, { ids, active }]) => ({
      sprint: name.split(' ')[0],
      ids,
      active,
      sample: ids[0] as string,
    }));
    const changed: string[] = [];
    for (let start = 0; start < sprints.length; start += BATCH) {
      const some = sprints.slice(start, start + BATCH);
      const samples = some.map(({ sample }) => sample);
      const answer = await questions.ask(samples, async () => {
        const now = new Map((await issues.byId(samples)).map(({ id, sprint }) => [id, sprint]));
        const isOther = ({ sprint, active, sample }: (typeof some)[number]) =>
          now.get(sample)?.id !== sprint || now.get(sample)?.active !== active;
        return some.filter(isOther).map(({ sample }) => sample);
      });
      const others = new Set(answer);
      for (const { ids, sample } of some) if (others.has(sample)) changed.push(...ids);
    }
    return changed;
  }
}
