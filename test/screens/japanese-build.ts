import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserName } from '../browsers/find-browsers';
import { BUILDS } from '../browsers/open-browser';

/**
 * A copy of the production build in which Japanese stands where a browser in English looks. No browser at hand has an interface in
 * Japanese, and the messages follow the interface. Answers its folder, which lies among the system's temporary ones.
 */
export function makeJapaneseBuild(name: BrowserName): string {
  const folder = mkdtempSync(join(tmpdir(), 'denchu-ja-'));
  cpSync(BUILDS[name], folder, { recursive: true });
  cpSync(join(folder, '_locales/ja'), join(folder, '_locales/en'), { recursive: true });
  const background = join(folder, 'background.js');
  writeFileSync(background, readFileSync(background, 'utf8').replace(/[\w.]+\.i18n\.getUILanguage\(\)/gu, "'ja'"));
  return folder;
}
