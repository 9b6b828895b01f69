/** Milliseconds of quiet after which a changed page is looked at, and the longest wait where changes bring nothing new. */
const SETTLE_MS = 400;
const LONGEST_WAIT_MS = 60_000;

/** How often it is looked whether the page has cleared our marks or swapped the article. */
const CHECK_MS = 2_000;

/** Added text shorter than this is a label, a counter or an advertisement's tag; no paragraph of an article. */
const LEAST_ADDED = 20;

/** What is watched. */
export interface PageWatch {
  /** Called when the page has changed and come to rest; answers whether there was anything new to read. */
  readonly onChange: () => Promise<boolean>;
  /** Called now and then while the page is visible. */
  readonly onCheck: () => void;
  /** Called when the page shows another address without loading; `onChange` follows. */
  readonly onNavigate: () => void;
  /** Called when the page may have changed its colours. */
  readonly onRestyle: () => void;
}

/** Observes one stretch of the page at a time. */
export interface PageObserver {
  observe(root: Element | null): void;
}

/**
 * Watches the article's root for changes, the address for a navigation inside the page, its colours, and our marks for being
 * cleared. Everything ends with `signal`. A page that changes all the time without anything new is looked at ever more rarely.
 */
export function watchPage(watch: PageWatch, signal: AbortSignal): PageObserver {
  const { settle, hurry } = makeSettling(watch.onChange, signal);
  const observer = new MutationObserver((records) => records.some(isTelling) && settle());
  const check = setInterval(() => document.visibilityState === 'visible' && watch.onCheck(), CHECK_MS);
  watchAddress(() => {
    watch.onNavigate();
    hurry();
  }, signal);
  watchColours(watch.onRestyle, signal);
  signal.addEventListener('abort', () => {
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

interface Settling {
  /** Something changed. */
  settle(): void;
  /** Something changed that is surely new: the waits start small again. */
  hurry(): void;
}

function makeSettling(onChange: PageWatch['onChange'], signal: AbortSignal): Settling {
  let timer = 0;
  let waitMs = SETTLE_MS;
  const settle = (): void => {
    if (signal.aborted) return;
    clearTimeout(timer);
    timer = window.setTimeout(async () => {
      waitMs = (await onChange()) ? SETTLE_MS : Math.min(waitMs * 2, LONGEST_WAIT_MS);
    }, waitMs);
  };
  signal.addEventListener('abort', () => clearTimeout(timer));
  return {
    settle,
    hurry() {
      waitMs = SETTLE_MS;
      settle();
    },
  };
}

/** Whether a change can concern an article's text: words went, or came in number, or were rewritten. */
function isTelling({ type, removedNodes, addedNodes }: MutationRecord): boolean {
  if (type === 'characterData') return true;
  const hasText = (least: number) => (node: Node) => (node.textContent?.trim().length ?? 0) >= least;
  return [...removedNodes].some(hasText(1)) || [...addedNodes].some(hasText(LEAST_ADDED));
}

/** The address without its fragment: a jump within the page is no navigation. */
const address = (): string => location.href.replace(/#.*$/su, '');

/** The part of the Navigation API that is used; Chrome 102, Firefox 147. */
interface NavigationApi {
  addEventListener(type: 'navigatesuccess', listener: () => void, options: { signal: AbortSignal }): void;
}

/**
 * By the Navigation API, at the event after the address has changed (at `navigate` it has not), else by looking once a second
 * and on going back.
 */
function watchAddress(onNavigate: () => void, signal: AbortSignal): void {
  let last = address();
  const look = (): void => {
    if (address() === last) return;
    last = address();
    onNavigate();
  };
  addEventListener('popstate', look, { signal });
  const { navigation } = window as { navigation?: NavigationApi };
  if (navigation !== undefined) {
    navigation.addEventListener('navigatesuccess', look, { signal });
    return;
  }
  const timer = setInterval(look, 1_000);
  signal.addEventListener('abort', () => clearInterval(timer));
}

/** Pages switch to dark by their scheme, or by an attribute of their root or body. */
function watchColours(onRestyle: () => void, signal: AbortSignal): void {
  let timer = 0;
  const soon = (): void => {
    clearTimeout(timer);
    timer = window.setTimeout(onRestyle, SETTLE_MS);
  };
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', soon, { signal });
  const observer = new MutationObserver(soon);
  for (const element of [document.documentElement, document.body]) {
    if (element !== null) observer.observe(element, { attributes: true });
  }
  signal.addEventListener('abort', () => {
    clearTimeout(timer);
    observer.disconnect();
  });
}
