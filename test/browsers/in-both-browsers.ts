import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe } from 'vitest';
import { findBrowsers } from './find-browsers';
import { type OpenBrowser, openBrowser } from './open-browser';
import { openWorld, type World } from './world';

/** What a test in a browser has: the browser with the built extension, and the world around it. */
export interface Scene {
  readonly open: OpenBrowser;
  readonly world: World;
  /** The folder that saved files go to; empty at first, gone at the end. */
  readonly downloads: string;
}

/**
 * Runs the same tests in Chromium and in Firefox, each opened once for the file. The scene is read inside a test: it does
 * not exist before.
 */
export function inBothBrowsers(tests: (scene: () => Scene) => void, args: readonly string[] = []): void {
  const paths = findBrowsers();
  describe.each(['chromium', 'firefox'] as const)('%s', (name) => {
    let scene: Scene | null = null;
    beforeAll(async () => {
      const world = await openWorld();
      const downloads = mkdtempSync(join(tmpdir(), 'denchu-downloads-'));
      const options = { executablePath: paths[name], worldPort: world.port, args, downloads };
      scene = { world, downloads, open: await openBrowser(name, options) };
    });
    afterAll(async () => {
      await scene?.open.close();
      await scene?.world.close();
      if (scene !== null) rmSync(scene.downloads, { recursive: true, force: true });
    });
    tests(() => {
      if (scene === null) throw new Error('The browser is not open yet');
      return scene;
    });
  });
}
