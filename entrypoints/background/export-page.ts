import { browser } from 'wxt/browser';
import { type PageExport, type PageFormat, toExport } from '../../lib/export';
import { readSettings } from '../../lib/platform';
import { fail, type Result, succeed } from '../../lib/protocol';
import { notesInUse } from './notes-store';
import { languageOf } from './switches';
import { readArticle } from './tab-articles';

/** What was found in a tab's page as a file. The clock is read here and nowhere below. */
export async function exportPage({
  tabId,
  format,
}: {
  readonly tabId: number;
  readonly format: PageFormat;
}): Promise<Result<PageExport>> {
  const article = await readArticle(tabId);
  if (article === null) return fail('unknown-article');
  const [{ notes }, settings] = await Promise.all([notesInUse(), readSettings()]);
  const { name, version } = browser.runtime.getManifest();
  return succeed(
    toExport(article.annotations, format, {
      notes,
      lang: languageOf(settings),
      created: new Date().toISOString(),
      software: `${name} ${version}`,
    }),
  );
}
