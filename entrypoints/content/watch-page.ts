/** Milliseconds of quiet after which a changed page is read again, and the longest wait where changes bring nothing new. */
const SETTLE_MS = 400;
const LONGEST_WAIT_MS = 10_000;

/** How often it is looked whether the page has cleared our marks. */
const INTACT_CHECK_MS = 2_000;

/** What is watched. */
export interface PageWatch {
  /** Called when the page has changed and come to rest; answers whether there was anything new to read. */
  readonly onChange: () => boolean;
  /** Called now and then while the page is visible. */
  readonly onCheck: () => void;
  /** Called when the page shows another address without loading. */
  readonly onNavigate: () => void;
}

/** Observes one stretch of the page at a time. */
export interface PageObserver {
  observe(root: Element | null): void;
}

/**
 * Watches the article's root for changes, the address for a navigation inside the page, and our marks for being cleared.
 * Everything ends with `signal`. A page that changes all the time without anything new is looked at ever more rarely.
 */
export function watchPage({ onChange, onCheck, onNavigate }: PageWatch, signal: AbortSignal): PageObserver {
  let timer = 0;
  let waitMs = SETTLE_MS;
  const settle = (): void => {
    clearTimeout(timer);
    timer = window.setTimeout(() => {
      waitMs = onChange() ? SETTLE_MS : Math.min(waitMs * 2, LONGEST_WAIT_MS);
    }, waitMs);
  };
  const observer = new MutationObserver(settle);
  const check = setInterval(() => document.visibilityState === 'visible' && onCheck(), INTACT_CHECK_MS);
  watchAddress(() => {
    waitMs = SETTLE_MS;
    onNavigate();
    settle();
  }, signal);
  signal.addEventListener('abort', () => {
    clearTimeout(timer);
    clearInterval(check);
    observer.disconnect();
  });
  return {
    observe(root) {
      observer.disconnect();
      if (root === null) return;
      observer.observe(root, { childList: true, characterData: true, subtree: true });
      // The root itself may be swapped for another: its parent tells.
      if (root.parentElement !== null) observer.observe(root.parentElement, { childList: true });
    },
  };
}

/** The address without its fragment: a jump within the page is no navigation. */
const address = (): string => location.href.replace(/#.*$/su, '');

/** The part of the Navigation API that is used; Chrome 102, Firefox 147. */
interface NavigationApi {
  addEventListener(type: 'navigatesuccess', listener: () => void, options: { signal: AbortSignal }): void;
}

/** By the Navigation API where there is one, else by looking once a second and on going back. */
function watchAddress(onNavigate: () => void, signal: AbortSignal): void {
  let last = address();
  const look = (): void => {
    if (address() === last) return;
    last = address();
    onNavigate();
  };
  const { navigation } = window as { navigation?: NavigationApi };
  navigation?.addEventListener('navigatesuccess', look, { signal });
  addEventListener('popstate', look, { signal });
  const timer = setInterval(look, 1_000);
  signal.addEventListener('abort', () => clearInterval(timer));
}
