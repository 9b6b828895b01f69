import type { Page } from 'puppeteer-core';
import type { OpenBrowser } from './open-browser';
import { tabIdOf } from './page-actions';

/**
 * What stands in our closed roots, read where our own scripts run: the isolated world, in which each browser lets an extension
 * look into a closed root. Asked from one of the extension's own pages.
 */

/** A control of a card: its name as a screen reader has it, and the middle of its first box in the window. */
export interface CardControl {
  readonly name: string;
  readonly x: number;
  readonly y: number;
}

/** One card as it stands. */
export interface SeenCard {
  /** The dialog's name. */
  readonly label: string;
  readonly classes: string;
  readonly text: string;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  readonly controls: readonly CardControl[];
  /** The name of the control that has the focus; the dialog's own where it is that; null where the focus is elsewhere. */
  readonly focus: string | null;
}

/** Reads the cards of one page. */
export interface CardReader {
  /** All cards in order: the open one, those over it, the pinned ones. */
  read(): Promise<readonly SeenCard[]>;
  /** The markup of every root of ours, for drawing it where other tools can see it. */
  markup(): Promise<string>;
  close(): Promise<void>;
}

/** The little that is asked of the extension's own page. */
interface ScriptingApi {
  readonly scripting: {
    executeScript(injection: object): Promise<readonly { readonly result?: unknown }[]>;
  };
}

/** Makes a reader for a page that has our script. The page is in front when this resolves. */
export async function lookIntoCards(open: OpenBrowser, page: Page): Promise<CardReader> {
  const tabId = await tabIdOf(open, page);
  const asking = await open.openExtensionPage('popup.html', 'body');
  await page.bringToFront();
  const run = (source: string): Promise<unknown> =>
    asking.evaluate(
      async (id, name) => {
        const scope = globalThis as { browser?: ScriptingApi; chrome?: ScriptingApi };
        const read = (what: string): unknown => {
          type Opener = { readonly dom?: { openOrClosedShadowRoot(element: Element): ShadowRoot | null } };
          const world = globalThis as unknown as { browser?: Opener; chrome?: Opener };
          const rootOf = (element: Element): ShadowRoot | null =>
            (element as Element & { openOrClosedShadowRoot?: ShadowRoot | null }).openOrClosedShadowRoot ??
            (world.browser?.dom ?? world.chrome?.dom)?.openOrClosedShadowRoot(element) ??
            null;
          const roots = [...document.querySelectorAll('html > [popover]')].flatMap((host) => rootOf(host) ?? []);
          if (what === 'markup') {
            return roots.map((root) => [...root.children].map((child) => child.outerHTML).join('')).join('');
          }
          const nameOf = (element: Element): string =>
            (element.getAttribute('aria-label') ?? element.textContent ?? '').trim();
          return roots.flatMap((root) =>
            [...root.querySelectorAll('.card')].map((card) => {
              const { left, top, width, height } = card.getBoundingClientRect();
              const active = root.activeElement;
              return {
                label: card.getAttribute('aria-label') ?? '',
                classes: card.className,
                text: card.textContent,
                left,
                top,
                width,
                height,
                controls: [...card.querySelectorAll('button, a, [role="link"], summary')].map((control) => {
                  const box = control.getClientRects()[0] ?? control.getBoundingClientRect();
                  return { name: nameOf(control), x: box.left + box.width / 2, y: box.top + box.height / 2 };
                }),
                focus: active !== null && card.contains(active) ? nameOf(active) : null,
              };
            }),
          );
        };
        const api = scope.browser ?? scope.chrome;
        const [answer] =
          (await api?.scripting.executeScript({ target: { tabId: id }, func: read, args: [name] })) ?? [];
        return answer?.result;
      },
      tabId,
      source,
    );
  return {
    read: async () => ((await run('cards')) ?? []) as readonly SeenCard[],
    markup: async () => String(await run('markup')),
    close: () => asking.close(),
  };
}

/** The control of a card with that name. @throws Error where there is none. */
export function controlOf(card: SeenCard | undefined, name: string): CardControl {
  const found = card?.controls.find((control) => control.name === name);
  if (found === undefined) throw new Error(`No control "${name}" in ${JSON.stringify(card)}`);
  return found;
}
