import type { LedgerRow } from './ledger-row';
import type { Ports } from './ports';

/** Records that one call gives. */
const BATCH = 100;

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
  async changed({ issues }: Pick<Ports, 'issues'>): Promise<string[]> {
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
      const found = await issues.byId(some.map(({ sample }) => sample));
      const now = new Map(found.map(({ id, sprint }) => [id, sprint]));
      for (const { sprint, ids, active, sample } of some) {
        const state = now.get(sample);
        if (state?.id !== sprint || state?.active !== active) changed.push(...ids);
      }
    }
    return changed;
  }
}
