import { defineContentScript } from 'wxt/utils/define-content-script';
import '../../components/styles/highlights.css';
import { PageSession } from './page-session';

/** Set in the isolated world once we run: the toolbar's click may put the script into a page that has it already. */
const world = globalThis as { denchuSession?: PageSession };

/**
 * The page's script: finds the article, paints it, shows one card. It starts when the page is idle and puts nothing into the
 * document until a card is first needed. The sites it starts on by itself come into the manifest by wxt.config.ts: the list
 * would only make every page's script larger.
 */
export default defineContentScript({
  matches: [],
  runAt: 'document_idle',
  // WXT would else post a message that tells every script of the page that we are here.
  noScriptStartedPostMessage: true,
  main(ctx) {
    if (!world.denchuSession?.isLive) world.denchuSession = new PageSession(ctx);
    const session = world.denchuSession;
    whenShown(() => void session.start());
  },
});

/** A page that the browser loads ahead is not read until somebody looks at it, and has no tab of its own until then. */
function whenShown(start: () => void): void {
  const { prerendering = false } = document as { readonly prerendering?: boolean };
  if (prerendering) document.addEventListener('prerenderingchange', start, { once: true });
  else start();
}
