import { ARTICLE, countProse, findLargest } from './marked-article';

/** Where in the live page the located text stands. */
export interface BodyPlace {
  /** The text nodes that Readability located; empty where the page's own structure was taken. */
  readonly located: ReadonlySet<Text>;
  /** The lowest element that holds all of the located text. */
  readonly root: Element;
  /** The lowest element that holds most of it. */
  readonly core: Element;
  /** The page's own element around the core that says "this is the article", or the core where there is none. */
  readonly container: Element;
  /** Whether the container is marked as an article, and not only as a page's main part. */
  readonly isMarked: boolean;
  /** Whether an element holds so much of the located prose that it is the article, whatever it is called. */
  readonly holdsArticle: (element: Element) => boolean;
}

/** The core holds this share of the located prose; the rest are strays that Readability took from elsewhere. */
const CORE_SHARE = 0.8;

/** An element with this share of the located prose is the article or a part of it that no name can make furniture. */
const ARTICLE_SHARE = 0.3;

/**
 * Marked prose of so many times the located prose means that Readability took another part of the page, a comment or a
 * notice, for the article.
 */
const MISTAKEN = 3;

/**
 * The place of located text nodes; `null` where there are none, or where they are clearly not the article that the page
 * marks. Linear in nodes times depth.
 */
export function findBodyPlace(page: Document, located: readonly Text[]): BodyPlace | null {
  const lengths = new Map<Element, number>();
  let total = 0;
  for (const node of located) {
    if (node.parentElement?.closest('a[href]') != null) continue;
    total += node.data.length;
    for (let at = node.parentElement; at !== null; at = at.parentElement) {
      lengths.set(at, (lengths.get(at) ?? 0) + node.data.length);
    }
  }
  if (total === 0) return null;
  const top = page.body;
  const core = descend(top, lengths, total * CORE_SHARE);
  const marked = core.closest(ARTICLE);
  const isMistaken = marked === null && countProse(findLargest(page, ARTICLE)) > MISTAKEN * countProse(core);
  if (isMistaken) return null;
  return {
    located: new Set(located),
    root: descend(top, lengths, total),
    core,
    container: marked ?? core.closest('main, [role="main"]') ?? core,
    isMarked: marked !== null,
    holdsArticle: (element) => (lengths.get(element) ?? 0) >= total * ARTICLE_SHARE,
  };
}

/**
 * The place that the page's own structure gives: its marked article with most prose, its main part, or, if `orBody`, its
 * body; `null` where there is none.
 */
export function findMarkedPlace(page: Document, orBody: boolean): BodyPlace | null {
  const marked = findLargest(page, ARTICLE);
  const element = marked ?? findLargest(page, 'main, [role="main"]') ?? (orBody ? page.body : null);
  if (element === null) return null;
  const holdsArticle = (other: Element): boolean => other.contains(element);
  return {
    located: new Set(),
    root: element,
    core: element,
    container: element,
    isMarked: marked !== null,
    holdsArticle,
  };
}

/** The lowest element under `top` that has at least `least`. */
function descend(top: Element, lengths: ReadonlyMap<Element, number>, least: number): Element {
  let at = top;
  for (;;) {
    const next: Element | undefined = [...at.children].find((child) => (lengths.get(child) ?? 0) >= least);
    if (next === undefined) return at;
    at = next;
  }
}

/** The lowest element that holds both. */
export function commonAncestor(a: Element, b: Element): Element {
  let at = a;
  while (!at.contains(b) && at.parentElement !== null) at = at.parentElement;
  return at;
}
