import { Readability } from '@mozilla/readability';
import { SHOW_TEXT } from './dom-constants';
import type { PageClone } from './page-clone';

/**
 * Readability's own default is 500 characters, after which it tries again with weaker rules. Japanese says as much in
 * half of them, and a wire's flash is short: 250.
 */
const CHAR_THRESHOLD = 250;

/**
 * The live text nodes that Readability takes for the article's body, in its order; empty where it finds none or fails.
 *
 * Its own text is never used: it says where, the live page says what. A failure of Readability on a strange page is
 * treated like its finding nothing, for the caller goes on with the page's own structure.
 */
export function locateBody(clone: PageClone): Text[] {
  const content = runReadability(clone.document);
  if (content === null) return [];
  const walker = content.ownerDocument?.createTreeWalker(content, SHOW_TEXT);
  const live: Text[] = [];
  for (let node = walker?.nextNode() ?? null; node !== null; node = walker?.nextNode() ?? null) {
    if (!/\S/u.test(node.nodeValue ?? '')) continue;
    const twin = clone.toLive(node as Text);
    if (twin !== null) live.push(twin);
  }
  return live;
}

function runReadability(document: Document): Node | null {
  try {
    const reader = new Readability<Node>(document, {
      charThreshold: CHAR_THRESHOLD,
      disableJSONLD: true,
      serializer: (element) => element,
    });
    return reader.parse()?.content ?? null;
  } catch {
    return null;
  }
}
