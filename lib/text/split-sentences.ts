import { ANYWHERE, BEFORE_DIGITS, BEFORE_NAMES, SENTENCE_OPENERS } from './abbreviations';
import type { Span } from './span';

/** Marks that can end a sentence, with the closing quotes and brackets after them. */
const TERMINATOR = /[.!?。！？．]+(?<closers>["'”’»)\]」』）】》〉]*)/gu;

/** Japanese full stops and marks; no space follows them. */
const JAPANESE = /[。！？．]/u;

/** What goes on after a Japanese quotation or exclamation: "…」と述べた", "…？という". Quoting and case particles. */
const JAPANESE_CONTINUES = /^(?:と|って|など|[のをがはに、」』）】》〉,])/u;

/** A clock time's half of the day: its stop ends no sentence before a weekday, month, zone or place of that clock. */
const HALF_DAY = /^[ap]\.m$/u;
const AFTER_CLOCK =
  /^(?:mon|tues?|wed|thu|fri|sat|sun|jan|feb|mar|apr|may|june?|july?|aug|sep|oct|nov|dec|jst|gmt|utc|e[sd]?t|c[sd]?t|p[sd]?t|cet|bst|tokyo|japan|eastern|pacific|central|local|new)/u;

/**
 * The sentences of one block, sorted and disjoint, without the white space between them; empty for a blank block.
 *
 * Knows abbreviations ("Power Co. and", "Gov. Koike", "Sept. 30", "3 p.m. Monday"), initials and decimal points, and
 * Japanese marks, which end a sentence without a space but not before a particle ("「従う。」と述べた"). A line break
 * inside the block is only white space. A missing stop makes one long sentence, never a lost character. Linear.
 */
export function splitSentences(text: string, block: Span): Span[] {
  const body = text.slice(block.start, block.end);
  const sentences: Span[] = [];
  let from = 0;
  for (const match of body.matchAll(TERMINATOR)) {
    const at = match.index;
    const after = at + match[0].length;
    if (after < body.length && !endsSentence(body, at, after)) continue;
    pushTrimmed(sentences, body, from, after, block.start);
    from = after;
  }
  pushTrimmed(sentences, body, from, body.length, block.start);
  return sentences;
}

function pushTrimmed(sentences: Span[], body: string, from: number, to: number, offset: number): void {
  let start = from;
  let end = to;
  while (start < end && isSpace(body, start)) start += 1;
  while (end > start && isSpace(body, end - 1)) end -= 1;
  if (start < end) sentences.push({ start: offset + start, end: offset + end });
}

const isSpace = (text: string, at: number): boolean => /\s/u.test(text.charAt(at));

function endsSentence(body: string, at: number, after: number): boolean {
  const marks = body.slice(at, after);
  if (JAPANESE.test(marks)) return endsJapanese(body, at, after);
  const rest = body.slice(after, after + 40);
  const next = rest.trimStart();
  if (next.length === rest.length) return followsJapanese(body, at) && !/^[\w.]/u.test(rest);
  const opening = next.replace(/^["'“‘«([「『（【]+/u, '');
  if (/^\p{Ll}/u.test(opening)) return false;
  return !isAbbreviation(body, at, opening);
}

function endsJapanese(body: string, at: number, after: number): boolean {
  const next = body.slice(after, after + 2);
  if (body.charAt(at) === '．') return !/^[\d０-９]/u.test(next);
  const isPlainStop = body.charAt(after - 1) === '。';
  return isPlainStop || !JAPANESE_CONTINUES.test(next);
}

/** An ASCII "?" or "!" after Japanese letters ends a sentence without a space, as "？" does. */
const followsJapanese = (body: string, at: number): boolean =>
  /[!?]/u.test(body.charAt(at)) && /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]/u.test(body.charAt(at - 1));

/** Whether the stop at `at` belongs to an abbreviation that the sentence goes on after. */
function isAbbreviation(body: string, at: number, next: string): boolean {
  const word = /[\p{L}\p{N}.&]{1,12}$/u.exec(body.slice(Math.max(0, at - 13), at))?.[0].toLowerCase() ?? '';
  const nextWord = /^[\p{L}’']+/u.exec(next)?.[0].toLowerCase() ?? '';
  if (BEFORE_NAMES.has(word)) return true;
  if (BEFORE_DIGITS.has(word)) return /^\d/u.test(next);
  if (HALF_DAY.test(word)) return AFTER_CLOCK.test(nextWord) || nextWord === '';
  if (ANYWHERE.has(word) || isInitial(word)) return !SENTENCE_OPENERS.has(nextWord);
  return false;
}

/** "J", "J.P", "N.Y": single letters, each with its stop. A lone "i" is the pronoun. */
const isInitial = (word: string): boolean => /^\p{L}(?:\.\p{L})*$/u.test(word) && word !== 'i';
