import { assembleArticle } from './assemble-article';
import { findBodyPlace, findMarkedPlace } from './body-place';
import type { Extraction, PageFacts } from './extraction';
import { findGateReason } from './gate';
import { locateBody } from './locate-body';
import { readMetadata, readPageClaims } from './metadata/read-metadata';
import { clonePage } from './page-clone';
import { isMarkedHidden } from './page-styles';

/**
 * More elements than the largest articles have with their pages around them; Readability takes some 5 ms per thousand.
 * A page with more is read by its own structure.
 */
const MAX_ELEMENTS = 12_000;

/**
 * The article of a live page: its text, the map from that text to the page's text nodes, and how much of it was read; or
 * why the page holds none. The page is only read, never changed; what Readability takes apart is a copy. Never throws on
 * any page. Bounded: a page too large for Readability is read by its own `<article>` or `<main>`, up to a length.
 */
export function extractArticle(page: Document, facts: PageFacts): Extraction {
  const claims = readPageClaims(page);
  const metadata = readMetadata(page, facts.url, undefined, claims);
  const gate = findGateReason(page, metadata.isArticle);
  if (gate !== null) return { kind: 'not-article', reason: gate };
  const isLarge = page.getElementsByTagName('*').length > MAX_ELEMENTS;
  const located = isLarge ? [] : locateBody(clonePage(page, isMarkedHidden));
  const place = findBodyPlace(page, located) ?? findMarkedPlace(page, !isLarge);
  if (place === null) return { kind: 'not-article', reason: isLarge ? 'too-large' : 'not-readerable' };
  return assembleArticle(page, { facts, claims, metadata, place });
}
