/** What a browser tells of who sent a message, as far as it is looked at. */
export interface RawSender {
  readonly id?: string | undefined;
  readonly url?: string | undefined;
  readonly frameId?: number | undefined;
  readonly tab?: { readonly id?: number | undefined } | undefined;
}

/** A page's script, from the browser's own account of it. */
export interface Sender {
  readonly tabId: number;
  /** The address of the page, without its fragment. */
  readonly url: string;
}

/** The page whose script sent a message; `null` for anything but our own script in the top frame of a web page. */
export function toSender({ id, tab, url, frameId }: RawSender, ownId: string): Sender | null {
  if (id !== ownId || tab?.id === undefined || url === undefined || frameId !== 0) return null;
  return /^https?:/u.test(url) ? { tabId: tab.id, url: url.replace(/#.*$/su, '') } : null;
}

/** Whether a message comes from one of our own pages: the browser says so, not the message. `ownRoot` ends in a slash. */
export const isOwnPage = ({ id, url }: RawSender, ownId: string, ownRoot: string): boolean =>
  id === ownId && (url?.startsWith(ownRoot) ?? false);
