import { defineContentScript } from 'wxt/utils/define-content-script';
import '../../components/styles/highlights.css';
import { SITE_PATTERNS } from '../../lib/sites';
import { PageSession } from './page-session';

/** Set in the isolated world once we run: the toolbar's click may put the script into a page that has it already. */
const scope = globalThis as { denchuSession?: PageSession };

/**
 * The page's script: finds the article, paints it, shows one card. It starts when the page is idle and puts nothing into the
 * document until a card is first needed.
 */
export default defineContentScript({
  matches: [...SITE_PATTERNS],
  runAt: 'document_idle',
  // WXT would else tell every script of the page that we are here; see BROWSERS: its kill switch.
  noScriptStartedPostMessage: true,
  main(ctx) {
    if (scope.denchuSession?.isLive) {
      scope.denchuSession.readAgain();
      return;
    }
    const session = new PageSession(ctx);
    scope.denchuSession = session;
    void session.start();
  },
});
