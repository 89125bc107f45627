import { join } from 'node:path';
import type { Browser, FrameLocator, Page } from 'playwright-core';
import type { FetchAnswer } from '../../dev/platform/app';
import type { PersonKey } from '../../dev/sample/people';
import { accountOf } from '../../dev/sample/site';
import { openWorkshop, type OpenWorkshop } from '../../dev/workshop/open';
import { launchChromium } from '../../dev/browser/chromium';

export const root = join(__dirname, '..', '..');
const DAY = 86_400_000;

/** The workshop as a person uses it, in one browser, with everything that was complained about. */
export interface Visit {
  readonly workshop: OpenWorkshop;
  readonly browser: Browser;
  readonly page: Page;
  readonly complaints: string[];
  /** Frame of a module of the app. */
  frame(module: 'context' | 'panel' | 'audit' | 'settings' | 'site'): FrameLocator;
  /** Opens a page as a person. */
  open(path: string, as: PersonKey): Promise<void>;
  rest(as: PersonKey, path: string): Promise<FetchAnswer>;
  close(): Promise<void>;
}

export const TEXTS = {
  strategy: {
    title: 'Pricing strategy and go-to-market plan for the season pass',
    body:
      'Market research and competitor analysis first. Then write the business case, decide the price and present the ' +
      'product strategy and roadmap to the executives.',
  },
  story: {
    title: 'As a passenger I want to filter crossings by deck so that I find a seat',
    body:
      '## Acceptance criteria\n\n- Given a crossing with three decks, when I choose a deck, then only its seats are ' +
      'listed\n- The filter is kept when I go back',
  },
} as const;

/** Adds a work item that is a month old and was held by the same person for three weeks; answers its key. */
export function addItem(workshop: OpenWorkshop, text: keyof typeof TEXTS, who: PersonKey, project = 'TIDE'): string {
  const ago = (days: number) => new Date(workshop.app.clock.now() - days * DAY).toISOString();
  return workshop.app.site.addIssue({
    project,
    type: 'Task',
    status: 'In progress',
    summary: TEXTS[text].title,
    description: TEXTS[text].body,
    reporter: accountOf('mara'),
    assignee: accountOf(who),
    created: ago(30),
    updated: ago(2),
    history: [{ at: ago(21), field: 'assignee', to: accountOf(who) }],
  }).key;
}

/** `past`: the sample's last weeks have passed, with audits. */
export async function visit({ past = false } = {}): Promise<Visit> {
  const workshop = await openWorkshop(root, { port: 0, past });
  const browser = await launchChromium();
  const context = await browser.newContext({ viewport: { width: 1280, height: 1000 }, reducedMotion: 'reduce' });
  const page = await context.newPage();
  page.setDefaultTimeout(30_000);
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(String(error)));
  const open: Visit['open'] = async (path, as) => {
    if (page.url() === 'about:blank') await page.goto(workshop.address);
    await page.evaluate((account) => localStorage.setItem('workshop.viewer', account), accountOf(as));
    await page.goto(`${workshop.address}${path}`);
  };
  const close = async () => {
    await browser.close();
    await workshop.close();
  };
  return {
    workshop,
    browser,
    page,
    complaints,
    frame: (module) => page.frameLocator(`[data-module="ownership-${module}"] iframe`),
    open,
    rest: (as, path) => workshop.app.fetchAs(accountOf(as), 'GET', path),
    close,
  };
}
