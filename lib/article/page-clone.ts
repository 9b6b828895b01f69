import { SHOW_TEXT } from './dom-constants';
import { isTextless } from './furniture';

/** Deeper than browsers let a parser nest elements (Blink: 512). What lies deeper is left out. */
const MAX_DEPTH = 500;

/** Carries an element's number through a serialisation. Never on the live page. */
const NUMBER = 'data-denchu-number';

/** A copy of a page for Readability to take apart, and the way from its text nodes back to the live ones. */
export interface PageClone {
  readonly document: Document;
  /**
   * The live text node that a text node of the copy stands for, or `null` where none is known. By identity; where
   * Readability has re-parsed its own HTML, by the number of the nearest numbered element and equal text, each live node
   * once.
   */
  toLive(node: Text): Text | null;
}

interface Copying {
  readonly copy: Document;
  readonly isHidden: (element: Element) => boolean;
  readonly byIdentity: Map<Text, Text>;
  readonly numbered: Element[];
}

/**
 * Copies what of the body can hold article text, leaving out scripts, widgets and what is hidden. Less to copy than
 * `cloneNode(true)`, and far less for Readability to look at. The page is only read.
 */
export function clonePage(page: Document, isHidden: (element: Element) => boolean): PageClone {
  const copy = page.implementation.createHTMLDocument(page.title);
  const copying: Copying = { copy, isHidden, byIdentity: new Map(), numbered: [] };
  copyAttributes(page.body, copy.body);
  copyChildren(page.body, copy.body, copying, 0);
  const findByNumber = toNumberSearch(copying.numbered);
  return {
    document: copy,
    toLive: (node) => copying.byIdentity.get(node) ?? findByNumber(node),
  };
}

function copyChildren(from: Element, to: Element, copying: Copying, depth: number): void {
  for (let child = from.firstChild; child !== null; child = child.nextSibling) {
    if (child.nodeType === child.TEXT_NODE) copyText(child as Text, to, copying);
    else if (child.nodeType === child.ELEMENT_NODE) copyElement(child as Element, to, copying, depth);
  }
}

function copyText(node: Text, to: Element, { copy, byIdentity }: Copying): void {
  const twin = copy.createTextNode(node.data);
  byIdentity.set(twin, node);
  to.appendChild(twin);
}

function copyElement(element: Element, to: Element, copying: Copying, depth: number): void {
  if (depth > MAX_DEPTH || isTextless(element) || copying.isHidden(element)) return;
  const twin = copying.copy.importNode(element, false);
  twin.removeAttribute('aria-hidden');
  twin.setAttribute(NUMBER, String(copying.numbered.length));
  copying.numbered.push(element);
  to.appendChild(twin);
  copyChildren(element, twin, copying, depth + 1);
}

function copyAttributes(from: Element, to: Element): void {
  for (const name of ['class', 'id']) {
    const value = from.getAttribute(name);
    if (value !== null) to.setAttribute(name, value);
  }
}

/** Finds live nodes by number and text; each live node is given out once, in order. */
function toNumberSearch(numbered: readonly Element[]): (node: Text) => Text | null {
  const given = new Set<Text>();
  return (node) => {
    const number = node.parentElement?.closest(`[${NUMBER}]`)?.getAttribute(NUMBER) ?? null;
    const element = number === null ? undefined : numbered[Number(number)];
    if (element === undefined) return null;
    const walker = element.ownerDocument.createTreeWalker(element, SHOW_TEXT);
    for (let live = walker.nextNode() as Text | null; live !== null; live = walker.nextNode() as Text | null) {
      if (live.data !== node.data || given.has(live)) continue;
      given.add(live);
      return live;
    }
    return null;
  };
}
