import { endsSentence, toColumns } from './lines';

/** Widths that text is wrapped to by hand or by a mailer: 72 and 78 columns (RFC 5322), 80, up to 130 of wide terminals. */
const NARROWEST = 36;
const WIDEST = 130;

/** With fewer breaks a common width is chance. */
const LEAST_BREAKS = 3;

/**
 * The column that a text's lines were wrapped at, or `null` where each line is a paragraph of its own. `lines` holds the
 * text's lines in order, blank ones empty.
 *
 * A break is a wrap where the next line's first word had no more room: true of nearly every break in wrapped text, and of
 * few between paragraphs. Most wraps fall inside a sentence.
 */
export function findWrapColumn(lines: readonly string[]): number | null {
  const breaks = lines.slice(0, -1).flatMap((line, index) => {
    const next = lines[index + 1] ?? '';
    return line === '' || next === '' ? [] : [{ line, next }];
  });
  if (breaks.length < LEAST_BREAKS) return null;
  const column = breaks.reduce((widest, { line }) => Math.max(widest, toColumns(line)), 0);
  if (column < NARROWEST || column > WIDEST) return null;
  const wraps = breaks.filter(({ line, next }) => isWrap(line, next, column));
  const inside = wraps.filter(({ line }) => !endsSentence(line));
  return wraps.length >= breaks.length * 0.7 && inside.length >= wraps.length * 0.5 ? column : null;
}

/** Whether `next` begins where it does only because its first word did not fit on `line`. */
export function isWrap(line: string, next: string, column: number): boolean {
  const firstWord =
    /^[\p{L}\p{N}\p{P}\p{S}]*?(?=[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\s]|$)/u.exec(next)?.[0] ?? '';
  const room = firstWord === '' ? 2 : toColumns(firstWord);
  const isEastAsian = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]/u.test(line.slice(-2));
  const slack = isEastAsian ? 4 : 1;
  return toColumns(line) + room + slack > column;
}
