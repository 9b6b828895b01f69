import { browser } from 'wxt/browser';

/**
 * Whether this script still belongs to a running extension. After an update or removal, scripts in open pages go on without
 * one: the runtime then has no id (both browsers).
 */
export function isAlive(): boolean {
  try {
    return browser.runtime?.id !== undefined;
  } catch {
    // Chromium's getter itself may throw "Extension context invalidated": that is the answer.
    return false;
  }
}
