import type { StoredBaseline } from './baseline-store';
import type { StoredDecisions } from './decisions-store';
import { everyKey } from './every-key';
import { idAfter, keys } from './keys';
import type { Ports } from './ports';
import { peopleInBaseline, peopleInDecisions, peopleInSettings } from './privacy-places';
import { peopleInRun, storedRuns } from './privacy-runs';
import type { RecentlyDecided } from './recently-decided';
import { loadSettings } from './settings-store';

type StorePorts = Pick<Ports, 'store'>;

/** Of what was stored before times were: long ago. */
const LONG_AGO = new Date(0).toISOString();

/** Everybody whose account id is stored of a project, and when something of them was last read. */
export async function peopleIn(ports: StorePorts, projectId: string): Promise<Map<string, string>> {
  const people = new Map<string, string>();
  const note = (ids: readonly string[], at: string = LONG_AGO) => {
    for (const id of ids) if ((people.get(id) ?? '') < at) people.set(id, at);
  };
  const stored = await loadSettings(ports, projectId);
  note(peopleInSettings(stored), stored.savedAt);
  const baseline = await ports.store.get<StoredBaseline>(keys.baseline(projectId));
  if (baseline) note(peopleInBaseline(baseline), baseline.acts.at(-1)?.at);
  for await (const decisions of everyDecided(ports, projectId))
    for (const made of decisions.values()) note(peopleInDecisions(made), newest(made));
  for (const run of await storedRuns(ports, projectId))
    note([...(await peopleInRun(ports, run))], run.finishedAt ?? run.touchedAt);
  return people;
}

const newest = ({ override, exceptions, disputes, handOver }: StoredDecisions): string | undefined =>
  [override, handOver, ...exceptions, ...disputes]
    .flatMap((made) => (made ? [made.at] : []))
    .sort()
    .at(-1);

/** What was decided about a project's issues, as stored and without the baseline, by issue id, some at a time. */
export async function* everyDecided(
  ports: StorePorts,
  projectId: string,
): AsyncGenerator<ReadonlyMap<string, StoredDecisions>> {
  const recent = await ports.store.get<RecentlyDecided>(keys.recentlyDecided(projectId));
  yield await decidedOf(ports, projectId, recent?.issueIds ?? []);
  const prefix = keys.decidedIn(projectId);
  for await (const markers of everyKey(ports, prefix))
    yield await decidedOf(
      ports,
      projectId,
      markers.map((marker) => idAfter(prefix, marker)),
    );
}

/** What belongs to another project by now is found there. */
async function decidedOf(ports: StorePorts, projectId: string, issueIds: readonly string[]) {
  const stored = await ports.store.many<StoredDecisions>(issueIds.map(keys.decisions));
  const found = issueIds.flatMap((id) => {
    const made = stored.get(keys.decisions(id));
    return made?.projectId === projectId ? [[id, made] as const] : [];
  });
  return new Map(found);
}
