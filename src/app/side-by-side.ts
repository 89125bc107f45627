/** Calls that may be under way at once: well under Jira's bursts of 50 writes a second, and kind to its other users. */
const WIDTH = 8;

/** Does the same for each thing, a few at a time; answers in the order of the things. The first failure is thrown. */
export async function sideBySide<T, R>(things: readonly T[], work: (thing: T) => Promise<R>): Promise<R[]> {
  const answers: R[] = [];
  for (let start = 0; start < things.length; start += WIDTH)
    answers.push(...(await Promise.all(things.slice(start, start + WIDTH).map(work))));
  return answers;
}
