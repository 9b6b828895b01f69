import { FOLLOWING } from './dom-constants';
import type { PageStyles } from './page-styles';

/** How many elements are looked at where no `<h1>` says what the page's metadata calls the article. */
const MAX_CANDIDATES = 200;

/** Elements that print a headline where it is no `<h1>`. */
const HEADLINE_LIKE =
  '[itemprop~="headline"], h2, [class*="headline" i], [class*="title" i], [class*="midashi" i], h3, strong';

/** What the page calls its article, elsewhere than in its text. */
export interface HeadlineClues {
  /** From JSON-LD, `og:title` and `<title>`, best first. */
  readonly titles: readonly string[];
  /** The publication's name, which a page often prints in an `<h1>` of its own. */
  readonly site: string | null;
  /** The element that holds most of the body, or `null` where none is known. */
  readonly body: Element | null;
}

/**
 * The live element that prints the article's headline, or `null` where none does.
 *
 * An `<h1>` that says what the metadata says; else the nearest visible one before the body that is not the site's name;
 * else another element with just the words of the metadata. Bounded by the number of headings.
 */
export function findHeadline(page: Document, clues: HeadlineClues, styles: PageStyles): Element | null {
  const titles = clues.titles.map(toKey).filter((title) => title !== '');
  const headings = [...page.querySelectorAll('h1')].slice(0, 50).filter((heading) => isVisible(heading, styles));
  const named = headings.find((heading) => isTitle(toKey(heading.textContent ?? ''), titles));
  if (named !== undefined) return named;
  const before = headings.filter((heading) => isBefore(heading, clues.body) && !isSiteName(heading, clues.site));
  return before.at(-1) ?? findByWords(page, titles, clues.body, styles);
}

function findByWords(
  page: Document,
  titles: readonly string[],
  body: Element | null,
  styles: PageStyles,
): Element | null {
  const candidates = [...page.querySelectorAll(HEADLINE_LIKE)].slice(0, MAX_CANDIDATES);
  const match = candidates.find(
    (element) =>
      titles.includes(toKey(element.textContent ?? '')) && isBefore(element, body) && isVisible(element, styles),
  );
  return match ?? null;
}

/** Letters and digits alone, so that quotes, dashes and spaces of another make do not matter. */
const toKey = (title: string): string =>
  title
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');

/** Equal, or the metadata's title with the site's name or section added to it. */
const isTitle = (heading: string, titles: readonly string[]): boolean =>
  heading.length > 3 &&
  titles.some((title) => title === heading || (heading.length >= title.length * 0.5 && title.includes(heading)));

const isSiteName = (heading: Element, site: string | null): boolean => {
  const text = toKey(heading.textContent ?? '');
  return text === '' || (site !== null && text === toKey(site)) || heading.querySelector('a[href="/"]') !== null;
};

/** Whether an element opens before the body or inside it; true where no body is known. */
const isBefore = (element: Element, body: Element | null): boolean =>
  body === null || body.contains(element) || (element.compareDocumentPosition(body) & FOLLOWING) !== 0;

function isVisible(element: Element, styles: PageStyles): boolean {
  for (let at: Element | null = element; at !== null; at = at.parentElement) {
    if (styles.isHidden(at)) return false;
  }
  return true;
}
