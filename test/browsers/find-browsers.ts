import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';

export type BrowserName = 'chromium' | 'firefox';

/** Where each browser was found. */
export type FoundBrowsers = Readonly<Record<BrowserName, string>>;

/** Usual places of Debian, Ubuntu, Fedora, Arch, snap and macOS, most likely first. */
const PLACES: Readonly<Record<BrowserName, readonly string[]>> = {
  chromium: [
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/snap/bin/chromium',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ],
  firefox: [
    '/usr/bin/firefox-esr',
    '/usr/bin/firefox',
    '/snap/bin/firefox',
    '/Applications/Firefox.app/Contents/MacOS/firefox',
  ],
};

const VARIABLES: Readonly<Record<BrowserName, string>> = { chromium: 'CHROME_PATH', firefox: 'FIREFOX_PATH' };
const PACKAGES: Readonly<Record<BrowserName, string>> = { chromium: 'chromium', firefox: 'firefox-esr' };
/** Screenshots of Japanese pages need it; without it they show boxes. */
const FONT_PACKAGE = 'fonts-noto-cjk';

/** A browser is missing and could not be installed here. The message says what to install. */
export class BrowserMissingError extends Error {
  override readonly name = 'BrowserMissingError';
}

/**
 * Finds both browsers: the variable first, then the usual places. What is missing is installed with apt-get where this is
 * Debian or Ubuntu and we are root.
 * @throws BrowserMissingError else; nothing is ever skipped.
 */
export function findBrowsers(): FoundBrowsers {
  const missing = (['chromium', 'firefox'] as const).filter((name) => findBrowser(name) === null);
  if (missing.length > 0 || (canInstall() && !hasJapaneseFont())) install(missing);
  return { chromium: requireBrowser('chromium'), firefox: requireBrowser('firefox') };
}

/** The path of one browser, or `null`. A variable that points nowhere is an error, not a miss. */
export function findBrowser(name: BrowserName): string | null {
  const variable = VARIABLES[name];
  const given = process.env[variable];
  if (given !== undefined && given !== '') {
    if (!existsSync(given)) throw new BrowserMissingError(`${variable} is ${given}, and no file is there.`);
    return given;
  }
  return PLACES[name].find((path) => existsSync(path)) ?? null;
}

function requireBrowser(name: BrowserName): string {
  const path = findBrowser(name);
  if (path !== null) return path;
  throw new BrowserMissingError(
    `No ${name} found. Install it (Debian, Ubuntu: apt-get install ${PACKAGES[name]}) or set ${VARIABLES[name]} to its path.`,
  );
}

const canInstall = (): boolean => process.getuid?.() === 0 && isDebian();

function isDebian(): boolean {
  if (!existsSync('/etc/os-release')) return false;
  return /^ID(?:_LIKE)?=.*(?:debian|ubuntu)/mu.test(readFileSync('/etc/os-release', 'utf8'));
}

/** Ubuntu's `chromium` package only points to a snap, which a container cannot run: its path then is missing still. */
function install(missing: readonly BrowserName[]): void {
  if (!canInstall()) return;
  const packages = [...missing.map((name) => PACKAGES[name]), FONT_PACKAGE];
  console.log(`Installing ${packages.join(', ')} with apt-get.`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  execFileSync('apt-get', ['update', '-qq'], { stdio: 'inherit', env });
  execFileSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env,
  });
}

function hasJapaneseFont(): boolean {
  const listed = spawnSync('fc-list', [':lang=ja', 'family'], { encoding: 'utf8' });
  return listed.status === 0 && listed.stdout.trim() !== '';
}
