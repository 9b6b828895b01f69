import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { findBrowsers } from '../browsers/find-browsers';
import { BUILDS, openBrowser } from '../browsers/open-browser';
import { readMarks, tabIdOf } from '../browsers/page-actions';
import { SAMPLE, serveSampleSite } from '../browsers/sample-site';
import { openWorld } from '../browsers/world';

/** The note that is broken. */
const BROKEN = 'chubu-electric-power-grid';

/** A copy of the build whose pack has one fault: a note of a company without a summary. */
function breakPack(build: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'denchu-'));
  cpSync(build, folder, { recursive: true });
  const file = join(folder, 'packs/japan-electricity/companies.json');
  const notes = JSON.parse(readFileSync(file, 'utf8')) as { id: string; summary?: object }[];
  writeFileSync(
    file,
    JSON.stringify(notes.map((note) => (note.id === BROKEN ? { ...note, summary: undefined } : note))),
  );
  return folder;
}

it.each(['chromium', 'firefox'] as const)(
  '%s: says which note and field of a pack are at fault, and reads on',
  async (name) => {
    const world = await openWorld();
    serveSampleSite(world);
    const build = breakPack(BUILDS[name]);
    const open = await openBrowser(name, { executablePath: findBrowsers()[name], worldPort: world.port, build });
    // A page opened in the very moment of installation may be older than the extension's scripts: let its first page come up.
    await (await open.openExtensionPage('popup.html', 'body')).close();
    const page = await open.openPage(SAMPLE.article);
    await page.waitForFunction(() => CSS.highlights.has('denchu-date'), { timeout: 20_000, polling: 100 });
    expect((await readMarks(page)).map(({ text }) => text)).toContain('at least 700,000 customers');
    const popup = await open.openExtensionPage(`popup.html?tab=${await tabIdOf(open, page)}`, 'main');
    await popup.waitForFunction(() => document.querySelector('main')?.textContent?.includes('companies.json'), {
      timeout: 10_000,
      polling: 100,
    });
    const text = await popup.$eval('main', (main) => main.textContent);
    expect(text).toContain('summary');
    expect(text).toContain(BROKEN);
    await open.close();
    await world.close();
    rmSync(build, { recursive: true });
  },
);
