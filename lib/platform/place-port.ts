import { browser } from 'wxt/browser';
import type { ReadingPlace } from '../protocol';

const NAME = 'place';

/**
 * Lets panels follow this page. `follow` is called for each panel that asks, with the way to tell it a place, and answers with
 * what ends its work once that panel is gone. The function returned takes no more panels.
 */
export function onFollowed(follow: (tell: (place: ReadingPlace) => void) => () => void): () => void {
  const onConnect = (port: Parameters<Parameters<typeof browser.runtime.onConnect.addListener>[0]>[0]): void => {
    if (port.name !== NAME) return;
    port.onDisconnect.addListener(follow((place) => port.postMessage(place)));
  };
  // Kept: to a script that an update has cut off, Chromium gives no `runtime` any more.
  const event = browser.runtime.onConnect;
  event.addListener(onConnect);
  return () => event.removeListener(onConnect);
}

/**
 * Follows the reader through the page in a tab, from where they are now; the function returned ends it. Silent where no script
 * of ours runs, and from when that page goes away.
 */
export function followPlace(tabId: number, onPlace: (place: ReadingPlace) => void): () => void {
  const port = browser.tabs.connect(tabId, { name: NAME, frameId: 0 });
  port.onMessage.addListener(onPlace);
  // Chromium reports an unread "Receiving end does not exist" on its console; there is nobody to follow then.
  port.onDisconnect.addListener(() => void browser.runtime.lastError);
  return () => port.disconnect();
}
