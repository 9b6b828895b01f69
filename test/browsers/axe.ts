import axe from 'axe-core';
import type { Page } from 'puppeteer-core';

/** WCAG 2.2 at level AA with all that it contains. */
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** What axe-core finds on a page as it stands, by rule and element; empty where nothing is wrong. */
export async function findViolations(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe.source);
  return page.evaluate(async (tags) => {
    const { axe: run } = globalThis as unknown as { axe: typeof import('axe-core') };
    const { violations } = await run.run(document, { runOnly: { type: 'tag', values: tags } });
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 200)}`));
  }, TAGS);
}
