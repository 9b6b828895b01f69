import { isProbablyReaderable } from '@mozilla/readability';
import { toColumns } from '../text';
import { SHOW_TEXT } from './dom-constants';
import type { NotArticleReason } from './extraction';
import { isTextless } from './furniture';
import { ARTICLE, countProse, findLargest } from './marked-article';

/** With fewer teasers a page with an article on it may simply lead on to others. */
const LEAST_TEASERS = 8;

/** Headings that are links: what front and section pages are made of. */
const TEASER = 'h2 a[href], h3 a[href], h4 a[href], a[href] h2, a[href] h3, a[href] h4';

/** A marked article with so much prose is one; on a front page each holds a teaser. In UTF-16 units. */
const LEAST_MARKED_PROSE = 500;

/** Furniture that has teasers of its own on article pages. */
const BESIDE = 'aside, nav, footer, header';

/** Japanese and older pages set their prose in cells and bare boxes, with line breaks for paragraphs. */
const BREAKS = 'td br, div > br, section > br, center br, font br';

/**
 * Why a page is certainly no article, seen without reading it; `null` where it may be one. A page that calls itself an
 * article is believed. Milliseconds even on a large page: it only counts.
 */
export function findGateReason(page: Document, isArticle: boolean): NotArticleReason | null {
  if (page.body === null || !hasText(page.body)) return 'empty';
  if (isArticle) return null;
  if (isListPage(page)) return 'list-page';
  const isReaderable = isProbablyReaderable(page, { minContentLength: 40, minScore: 8 });
  return isReaderable || page.querySelector(BREAKS) !== null ? null : 'not-readerable';
}

/** Whether any text stands outside scripts and other elements that show none. Ends at the first. */
function hasText(body: HTMLElement): boolean {
  const walker = body.ownerDocument.createTreeWalker(body, SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    if (/\S/u.test(node.nodeValue ?? '') && node.parentElement !== null && !isTextless(node.parentElement)) return true;
  }
  return false;
}

function isListPage(page: Document): boolean {
  const teasers = [...page.querySelectorAll(TEASER)].filter((teaser) => teaser.closest(BESIDE) === null);
  if (teasers.length < LEAST_TEASERS) return false;
  if (countProse(findLargest(page, ARTICLE)) >= LEAST_MARKED_PROSE) return false;
  const paragraphs = [...page.querySelectorAll('p')].filter(
    (paragraph) => paragraph.closest(`a, li, ${BESIDE}`) === null && toColumns(paragraph.textContent ?? '') > 200,
  );
  return paragraphs.length < teasers.length / 2;
}
