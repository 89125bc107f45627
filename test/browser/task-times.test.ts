import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { taskTimes } from '../../bench/task-times';
import { openPages, type Pages } from './pages';

let pages: Pages;
beforeAll(async () => {
  pages = await openPages();
}, 60_000);
afterAll(async () => pages?.close());

test('the bench notices a long task, and what a page does in all', async () => {
  const page = await pages.open('audit-report');
  const work = (times: number) =>
    new Promise<number>((done) =>
      setTimeout(() => {
        let sum = 0;
        for (let at = 0; at < times; at += 1) sum += Math.sqrt(at);
        done(sum);
      }),
    );
  const taken = (times: number) => taskTimes(page, async () => void (await page.evaluate(work, times)));
  const short = await taken(1);
  const long = await taken(1e9);
  expect(long.longestMs).toBeGreaterThan(5 * short.longestMs);
  expect(long.allMs).toBeGreaterThanOrEqual(long.longestMs);
}, 60_000);
