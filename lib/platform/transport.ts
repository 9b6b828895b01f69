import { browser } from 'wxt/browser';
import type { RawSender } from './sender';

/**
 * The messages of `runtime.sendMessage` and `tabs.sendMessage`, sorted by type. Written out instead of taken from a package:
 * a page's script carries it, and it is forty lines. Answers go through `sendResponse`: not every Chrome that we support takes a
 * returned promise.
 */

interface Envelope {
  readonly type: string;
  readonly data: unknown;
}

/** What answers one type of message. */
export type Listener = (data: unknown, sender: RawSender) => unknown;

const listeners = new Map<string, Listener>();

/** Registers what answers one type, in place of what did before; the function returned takes it back. */
export function listen(type: string, listener: Listener): () => void {
  // Kept: to a script that an update has cut off, Chromium gives no `runtime` any more.
  const event = browser.runtime.onMessage;
  if (listeners.size === 0) event.addListener(dispatch);
  listeners.set(type, listener);
  return () => {
    listeners.delete(type);
    if (listeners.size === 0) event.removeListener(dispatch);
  };
}

/**
 * Sends to the extension, or to the top frame of a tab's page. Resolves to the answer; `undefined` where a listener is there
 * but knows no such type.
 * @throws where nobody listens, or this script is cut off: in other words in each browser.
 */
export function send(type: string, data: unknown, tabId?: number): Promise<unknown> {
  const envelope: Envelope = { type, data };
  return tabId === undefined
    ? browser.runtime.sendMessage(envelope)
    : browser.tabs.sendMessage(tabId, envelope, { frameId: 0 });
}

/** A type that is not ours to answer is left to another of our pages. */
function dispatch(message: unknown, sender: RawSender, answer: (response: unknown) => void): true | undefined {
  const { type, data } = (message ?? {}) as Partial<Envelope>;
  const listener = typeof type === 'string' ? listeners.get(type) : undefined;
  if (listener === undefined) return undefined;
  Promise.resolve(listener(data, sender)).then(answer, () => answer(undefined));
  return true;
}
