import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { makeCardHost } from './card-host';
import type { SharedWorld } from './card-script';

/** The card's script: leaves the maker of the card where the content script finds it. */
export default defineUnlistedScript(() => {
  (globalThis as SharedWorld).denchuCard = { makeCardHost };
});
