import { basename } from 'node:path';
import { importSite } from '../platform/import';
import type { OtherSite } from './open';

/** Loads an export of Jira or Azure Boards as a site. Throws the reader's complaint where the file is unusable. */
export async function importedSite(file: string): Promise<OtherSite> {
  const { site, issues, rejected, admin } = await importSite(file);
  console.log(`${file}: ${issues + rejected.length} rows read, ${issues} work items, ${rejected.length} rejected.`);
  for (const { place, problem } of rejected.slice(0, 20)) console.log(`  ${place}: ${problem}`);
  if (rejected.length > 20) console.log(`  … and ${rejected.length - 20} more.`);
  site.dashboards.addGadget(site.dashboards.add('Ownership', admin).id, 'ownership-gadget');
  return {
    site,
    notes: {
      source: basename(file),
      first: admin,
      people: { [admin]: 'Space admin' },
      projects: Object.fromEntries(
        [...site.projects.values()].map(({ key }) => [key, 'Imported; switch it on in the ownership settings']),
      ),
    },
  };
}
