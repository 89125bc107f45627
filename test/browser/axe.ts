import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { overflow } from './pages';

interface Violation {
  readonly id: string;
  readonly nodes: readonly { readonly target: readonly unknown[]; readonly failureSummary?: string | undefined }[];
}

const lines = (violations: readonly Violation[]): string[] =>
  violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} ${target.join(' ')}: ${failureSummary}`),
  );

/**
 * Violations of WCAG 2.2 A and AA and of good practice, one line each; of a part of the page where a selector names one,
 * and without rules that are not the page's own business. In the way that old versions of axe work: it opens no page of
 * its own, and our pages hold no frames.
 */
export async function violations(page: Page, within?: string, without: readonly string[] = []): Promise<string[]> {
  const builder = new AxeBuilder({ page }).setLegacyMode(true).options({ resultTypes: ['violations'] });
  const part = within === undefined ? builder : builder.include(within);
  const { violations: found } = await part.disableRules([...without]).analyze();
  return lines(found as Violation[]);
}

/** Violations in light; then the page is put in dark, where nothing but colours can differ, and they are looked at again. */
export async function violationsInBoth(
  page: Page,
  within?: string,
  without: readonly string[] = [],
): Promise<string[]> {
  const light = await violations(page, within, without);
  // By the axe that the first look left in the page.
  const dark = await page.evaluate(async (part) => {
    document.documentElement.dataset['colorMode'] = 'dark';
    const { axe } = window as unknown as {
      axe: { run(context: object, options: object): Promise<{ violations: Violation[] }> };
    };
    const options = { runOnly: ['color-contrast'], resultTypes: ['violations'] };
    const { violations } = await axe.run({ include: [part ?? 'html'] }, options);
    return violations.map(({ id, nodes }) => ({
      id,
      nodes: nodes.map(({ target, failureSummary }) => ({ target, failureSummary })),
    }));
  }, within);
  return [...light, ...lines(dark).map((line) => `dark: ${line}`)];
}

/** Violations in light and in dark, and how much wider the page is than a phone; the page stays in dark and on the phone. */
export async function flaws(page: Page, within?: string): Promise<string[]> {
  const found = await violationsInBoth(page, within);
  await page.setViewportSize({ width: 320, height: 800 });
  const wider = await overflow(page);
  return wider > 0 ? [...found, `${wider} px wider than a phone`] : found;
}
