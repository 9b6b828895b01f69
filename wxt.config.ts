import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';
import { buildPack } from './lib/command/build-pack';
import { SITE_PATTERNS } from './lib/sites';

/**
 * The manifest's source. On the sites of `lib/sites` the content script starts by itself; the same list as host permissions
 * lets the background put the card's script there when a card is first needed, and adds nothing to what the browser asks at
 * installation. Any other site is entered by a click of its reader or by an access they give. Nothing is reachable from a page.
 */
export default defineConfig({
  manifestVersion: 3,
  imports: false,
  modules: ['@wxt-dev/i18n/module', '@wxt-dev/auto-icons'],
  i18n: { localesDir: 'lib/locales' },
  autoIcons: { baseIconPath: 'public/icon.svg' },
  vite: () => ({ plugins: [preact()] }),
  hooks: {
    'build:publicAssets': async (_, files) => {
      const pack = await buildPack();
      const names = new Set(pack.map(({ relativeDest }) => relativeDest));
      files.splice(0, files.length, ...files.filter(({ relativeDest }) => !names.has(relativeDest)), ...pack);
    },
    'build:manifestGenerated': (_, manifest) => {
      for (const script of manifest.content_scripts ?? []) script.matches = [...SITE_PATTERNS];
    },
  },
  manifest: ({ browser }) => ({
    name: '__MSG_extension_name__',
    description: '__MSG_extension_description__',
    default_locale: 'en',
    permissions: ['activeTab', 'contextMenus', 'scripting', 'storage'],
    host_permissions: [...SITE_PATTERNS],
    // One pattern for both schemes: an access is asked for as `*://host/*`, which must lie within one of these.
    optional_host_permissions: ['*://*/*'],
    action: { default_title: '__MSG_extension_name__' },
    // No keys are suggested: readers choose their own, and none of a browser's or a page's own is taken.
    commands: {
      'next-mark': { description: '__MSG_command_next__' },
      'previous-mark': { description: '__MSG_command_previous__' },
      'toggle-page': { description: '__MSG_command_toggle__' },
      ...(browser === 'firefox' ? FIREFOX_COMMANDS : CHROME_COMMANDS),
    },
    ...(browser === 'firefox' ? FIREFOX : CHROME),
  }),
});

/** Firefox opens a sidebar by a command of its own; Chrome has none for its panel. */
const FIREFOX_COMMANDS = { _execute_sidebar_action: { description: '__MSG_command_panel__' } };
const CHROME_COMMANDS = { 'open-panel': { description: '__MSG_command_panel__' } };

/** 128: `document.caretPositionFromPoint`, by which a mark under the pointer is found. */
const CHROME = { minimum_chrome_version: '128' };

/** 140: custom highlights. 142 on Android: the key that says what data is collected, which is none. */
const FIREFOX = {
  browser_specific_settings: {
    gecko: {
      id: 'denchu@denchu.example',
      strict_min_version: '140.0',
      data_collection_permissions: { required: ['none'] },
    },
    gecko_android: { strict_min_version: '142.0' },
  },
};
