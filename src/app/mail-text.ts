import type { Changes } from './api';

/** A mail in plain English, as the host sends no other: counts only, so that it says nothing that its reader may not see. */
export function mailText(
  spaceKey: string,
  { fresh, reopened, still, gone }: Changes,
): { subject: string; text: string } {
  const back = reopened > 0 ? ` ${reopened} of them had been there before.` : '';
  return {
    subject: `Ownership audit of ${spaceKey}: ${findings(fresh)}`,
    text: [
      `The scheduled audit of space ${spaceKey} found ${findings(fresh)}.${back} ${still} still ${still === 1 ? 'stands' : 'stand'}, ${gone} ${gone === 1 ? 'is' : 'are'} gone.`,
      `To see them, open space ${spaceKey} in Jira and choose “Ownership audit”. There you see the work items that you may view; the counts are of the whole space.`,
      'This mail goes to the watchers of this work item, which a space admin chose in the settings of the space under “Ownership”. Stop watching it to get no more of them.',
    ].join('\n\n'),
  };
}

const findings = (count: number): string => `${count} new ${count === 1 ? 'finding' : 'findings'}`;
