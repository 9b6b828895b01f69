import { ANYWHERE, BEFORE_DIGITS } from './abbreviations';
import { isBreadcrumb, isFurnitureHeading, isRightsNotice } from './furniture-headings';
import { endsSentence } from './lines';

/** A line that is nothing but a bullet, a number or a rank. */
const LONE_BULLET = /^(?:[-–—*•・◆■●▶►>»|]|\d{1,3}[.)位]?)$/u;

/** A headline in a list is shorter than a paragraph, in UTF-16 units. */
const LONGEST_HEADLINE = 160;

/**
 * For each line of a plain-text article, whether it belongs to the page around it: from a furniture heading ("ACCESS
 * RANKING", "関連記事") through the list of headlines after it, breadcrumbs before the article, rights notices after it.
 *
 * The text's first line is never such a heading: a story may be called "Rankings". A paragraph of prose ends such a list, so that a "Read more" in the middle costs only the headlines under it. `lines`
 * are trimmed; a blank line inside a list belongs to it. Linear.
 */
export function findOutside(lines: readonly string[]): boolean[] {
  const first = lines.findIndex((line) => line !== '');
  let isInList = false;
  return lines.map((line, index) => {
    if (line === '') return isInList;
    if (index > first && isFurnitureHeading(line) && isFollowedByList(lines, index)) isInList = true;
    else if (isInList && !isListLike(line)) isInList = false;
    return isInList || isRightsNotice(line) || isBreadcrumb(line);
  });
}

/** A heading of a list is followed by a list's line, or by nothing. */
function isFollowedByList(lines: readonly string[], index: number): boolean {
  const next = lines.slice(index + 1, index + 4).find((line) => line !== '');
  return next === undefined || isListLike(next);
}

const isListLike = (line: string): boolean =>
  LONE_BULLET.test(line) ||
  isFurnitureHeading(line) ||
  (line.length <= LONGEST_HEADLINE && (!endsSentence(line) || endsHeadline(line)));

/** A headline may end with a mark after all: a question, or a word cut short ("in July-Sept.", "up to ¥76 Tril."). */
function endsHeadline(line: string): boolean {
  if (/[?？!！…]["'”’」』]*$/u.test(line)) return true;
  const word = /(?<word>[A-Za-z.]{1,8})\.$/u.exec(line)?.groups?.word?.toLowerCase() ?? '';
  return BEFORE_DIGITS.has(word) || ANYWHERE.has(word) || HEADLINE_SHORT_FORMS.has(word);
}

/** Words that headlines cut short and prose does not. Source: the AP Stylebook's "headlines" and Japanese papers' usage. */
const HEADLINE_SHORT_FORMS: ReadonlySet<string> = new Set(['bil', 'gov', 'govt', 'mil', 'natl', 'pct', 'pref', 'tril']);
