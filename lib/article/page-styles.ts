/** What of a page's styling decides how its text reads. */
export interface PageStyles {
  /** Whether a reader sees nothing of the element. */
  isHidden(element: Element): boolean;
  /** Whether the element's text stands on lines of its own. */
  isBlock(element: Element): boolean;
}

/** Elements that HTML's rendering section gives a block-like display. Source: HTML Standard, 15.3 "Flow content". */
const BLOCK_TAGS: ReadonlySet<string> = new Set(
  `address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure footer
  form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li listing main menu nav ol optgroup option p plaintext pre search
  section summary table tbody td tfoot th thead tr ul xmp`.split(/\s+/u),
);

/** Class names that hide text from the eye and leave it to screen readers, across style frameworks. */
const SCREEN_READER_ONLY =
  /(?:^|[\s_-])(?:sr-only|screen-?reader(?:-text|-only)?|visually-?hidden|a11y-hidden|offscreen|off-screen)(?:$|[\s_-])/iu;

/**
 * The styles of a page. A layouting engine's computed styles are asked; an engine that lays nothing out (jsdom) is known
 * by its lack of `checkVisibility`, and there tags, attributes and inline styles decide.
 */
export function toPageStyles(document: Document): PageStyles {
  const view = document.defaultView;
  const laysOut = view !== null && typeof document.documentElement.checkVisibility === 'function';
  return laysOut ? toComputedStyles(view) : PLAIN_STYLES;
}

const PLAIN_STYLES: PageStyles = {
  isHidden: (element) => isMarkedHidden(element) || hidesInline(element),
  isBlock: (element) => BLOCK_TAGS.has(element.localName),
};

/** A page that hides its whole body until its scripts have run is read as it will show. */
function toComputedStyles(view: Window): PageStyles {
  const isPageShown = view.getComputedStyle(view.document.body).visibility === 'visible';
  return {
    isHidden(element) {
      if (isMarkedHidden(element)) return true;
      const { display, visibility } = view.getComputedStyle(element);
      return display === 'none' || (isPageShown && visibility !== 'visible');
    },
    isBlock(element) {
      if (BLOCK_TAGS.has(element.localName)) return true;
      const { display, cssFloat, position } = view.getComputedStyle(element);
      const isTakenOut = cssFloat !== 'none' || position === 'absolute';
      return !isTakenOut && /^(?:block|flex|grid|list-item|table|flow-root)/u.test(display);
    },
  };
}

const hidesInline = (element: Element): boolean =>
  /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/iu.test(element.getAttribute('style') ?? '');

/**
 * Whether attributes hide an element. `aria-hidden` alone does not where the element holds the article: consent dialogs
 * put it on the whole page behind them.
 */
export function isMarkedHidden(element: Element): boolean {
  if (element.hasAttribute('hidden')) return true;
  if (element.getAttribute('aria-hidden') === 'true') return element.querySelector('h1, article, main, p') === null;
  return SCREEN_READER_ONLY.test(element.getAttribute('class') ?? '');
}
