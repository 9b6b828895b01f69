/** What a browser tells of who sent a message, as far as it is looked at. */
export interface RawSender {
  readonly id?: string | undefined;
  readonly url?: string | undefined;
  readonly frameId?: number | undefined;
  readonly tab?: { readonly id?: number | undefined; readonly incognito?: boolean | undefined } | undefined;
}

/** A page's script, from the browser's own account of it. */
export interface Sender {
  readonly tabId: number;
  /** The address of the page, without its fragment. */
  readonly url: string;
}

/** The page that sent a message; `null` for anything but the top frame of a web page. */
export function toSender({ tab, url, frameId }: RawSender): Sender | null {
  if (tab?.id === undefined || url === undefined || (frameId ?? 0) !== 0 || !/^https?:/u.test(url)) return null;
  return { tabId: tab.id, url: url.replace(/#.*$/su, '') };
}

/** Whether a message comes from one of our own pages: the browser says so, not the message. */
export const isOwnPage = ({ url }: RawSender, ownRoot: string): boolean => url?.startsWith(ownRoot) ?? false;
