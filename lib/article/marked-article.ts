/** What marks an article in HTML and in schema.org's microdata. */
export const ARTICLE = 'article, [itemprop~="articleBody"]';

/** The match with most prose; `null` where none has any. */
export function findLargest(page: Document, selector: string): Element | null {
  let largest: { readonly element: Element | null; readonly prose: number } = { element: null, prose: 0 };
  for (const element of page.querySelectorAll(selector)) {
    const prose = countProse(element);
    if (prose > largest.prose) largest = { element, prose };
  }
  return largest.element;
}

/** A shorter paragraph is as likely a label, in UTF-16 units. */
const LEAST_PARAGRAPH = 40;

/** UTF-16 units in an element's paragraphs. Counts what marked-up prose there is; cheap, and only for comparison. */
export function countProse(element: Element | null): number {
  let length = 0;
  for (const paragraph of element?.getElementsByTagName('p') ?? []) {
    const own = paragraph.textContent?.length ?? 0;
    if (own >= LEAST_PARAGRAPH) length += own;
  }
  return length;
}
