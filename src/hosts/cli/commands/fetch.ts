import { fetchProject } from '../site/fetch-project';
import { openSite } from '../site/jira-site';

export interface FetchFlags {
  readonly site: string;
  readonly project: string;
  readonly scope: 'current' | 'everything';
  readonly output: string;
  readonly ownerField?: string;
}

/** Fetches a project's work items from a Jira Cloud site; progress and waits are told on standard error. */
export async function fetchCommand({ site: address, project, scope, output, ownerField }: FetchFlags): Promise<void> {
  const site = openSite(address);
  const say = (line: string) => void process.stderr.write(`${line}\n`);
  const wanted = { project, scope, output, ...(ownerField === undefined ? {} : { ownerField }) };
  const read = await fetchProject(site, wanted, {
    page: (done, expected) => {
      if (done > 0 && done % 1000 === 0) say(`${done} of about ${expected} work items`);
    },
    wait: (seconds, why) => say(`Waiting ${seconds} s (${why}).`),
  });
  say(`${read} work items are in ${output}. It holds their texts: remove it when you are done.`);
  say(`Next: ownership-lens audit ${output}`);
}
