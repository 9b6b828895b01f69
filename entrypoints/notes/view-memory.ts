/**
 * Where the reader was at each step of the way back, kept in the entry of the history itself, so that it outlives the page.
 * The browser's own memory comes too early here: what it would scroll is asked of the background first.
 */
export interface View {
  /** CSS pixels from the top. */
  readonly top: number;
  /** The address of the link that had the focus, or null. */
  readonly link: string | null;
}

/** Keeps where the reader is, under the address that is shown. */
export function rememberView(): void {
  const link = document.activeElement instanceof HTMLAnchorElement ? document.activeElement.getAttribute('href') : null;
  const view: View = { top: window.scrollY, link };
  history.replaceState(view, '');
}

/** What was kept for the address that is shown; null where it is new. */
export function recallView(): View | null {
  const state: unknown = history.state;
  if (typeof state !== 'object' || state === null || !('top' in state) || !('link' in state)) return null;
  const { top, link } = state;
  return typeof top === 'number' ? { top, link: typeof link === 'string' ? link : null } : null;
}

/** Goes back to a view: scrolls, and gives the focus to the link that led away. */
export function returnTo({ top, link }: View): void {
  if (link !== null)
    document.querySelector<HTMLElement>(`a[href="${CSS.escape(link)}"]`)?.focus({ preventScroll: true });
  window.scrollTo(0, top);
}

/**
 * Shows what an address leads to: the part it names, which takes the focus, or the top of the page, where its heading
 * takes it. `hasMoved`: false for the page's first address, whose focus is the browser's to place.
 */
export function arriveAt(partId: string | null, hasMoved: boolean): void {
  const part = partId === null ? null : document.getElementById(partId);
  const target = part ?? (hasMoved ? document.querySelector<HTMLElement>('main h1') : null);
  if (part === null) window.scrollTo(0, 0);
  else part.scrollIntoView({ block: 'center' });
  target?.setAttribute('tabindex', '-1');
  target?.focus({ preventScroll: true });
}
