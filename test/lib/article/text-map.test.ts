import { expect, it } from 'vitest';
import { extractArticle, type TextMap } from '../../../lib/article';
import { toDocument } from './fixtures';

const HTML = `<article><h1>A short title</h1><p id="p">The  <b>old</b>
   law<br>ended in con&shy;fusion on <i>Monday</i>, its critics said, and nobody who had read it was surprised at that.</p>
  <p>A second paragraph follows here, so that there is enough of the article to be taken for one by a reader.</p></article>`;

function read(): { page: Document; text: string; map: TextMap } {
  const page = toDocument(HTML);
  const extraction = extractArticle(page, { url: null });
  if (extraction.kind === 'not-article') throw new Error(extraction.reason);
  return { page, text: extraction.article.text, map: extraction.map };
}

/** Words of the text, and what the live range over them holds. */
const RANGES: readonly (readonly [words: string, live: string])[] = [
  ['The old law', 'The  old\n   law'],
  ['old', 'old'],
  ['law ended', 'lawended'],
  ['confusion', 'con\u00adfusion'],
  ['Monday', 'Monday'],
  ['title\n\nThe', 'titleThe  '.trim()],
  [' ended', 'ended'],
];

it.each(RANGES)('leads "%s" to the page', (words, live) => {
  const { page, text, map } = read();
  const start = text.indexOf(words);
  const ends = map.toRange({ start, end: start + words.length });
  if (ends === null) throw new Error('no range');
  const range = page.createRange();
  range.setStart(ends.startNode, ends.startOffset);
  range.setEnd(ends.endNode, ends.endOffset);
  expect(range.toString()).toBe(live);
});

it('leads every character of the text to its own and back', () => {
  const { text, map } = read();
  for (let at = 0; at < text.length; at += 1) {
    const ends = map.toRange({ start: at, end: at + 1 });
    if (ends === null) continue;
    const live = ends.startNode.data.charAt(ends.startOffset);
    expect(/\s/u.test(live) ? ' ' : live).toBe(text.charAt(at));
    expect(map.toOffset(ends.startNode, ends.startOffset)).toBe(at);
  }
});

it('has no range for a separator, a break, an empty span or one beyond the text', () => {
  const { text, map } = read();
  const separator = text.indexOf('\n\n');
  const lineBreak = text.indexOf(' ended');
  expect(map.toRange({ start: separator, end: separator + 2 })).toBeNull();
  expect(map.toRange({ start: lineBreak, end: lineBreak + 1 })).toBeNull();
  expect(map.toRange({ start: 3, end: 3 })).toBeNull();
  expect(map.toRange({ start: text.length, end: text.length + 5 })).toBeNull();
});

it('takes a position inside a run of white space for the one space it shows as', () => {
  const { page, text, map } = read();
  const node = page.querySelector('b')?.nextSibling as Text;
  expect(map.toOffset(node, 2)).toBe(text.indexOf(' law'));
});

it('knows no offset for text outside the article', () => {
  const { page, map } = read();
  const stray = page.createTextNode('stray');
  page.body.append(stray);
  expect(map.toOffset(stray, 0)).toBeNull();
  expect(map.toOffset(page.body, 0)).toBeNull();
});

it('has no range once the page has removed or shortened the node', () => {
  const { page, text, map } = read();
  const start = text.indexOf('Monday');
  const italic = page.querySelector('i');
  (italic?.firstChild as Text).data = 'M';
  expect(map.toRange({ start, end: start + 6 })).toBeNull();
  page.querySelector('h1')?.remove();
  expect(map.toRange({ start: 0, end: 7 })).toBeNull();
});
