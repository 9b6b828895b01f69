import { type Span, splitSentences } from '../text';

/**
 * The sentence that holds a mention, within its line: blocks of an article are joined by line breaks. The mention's line
 * where no sentence holds it whole.
 */
export function findSentence(text: string, mention: Span): Span {
  const start = text.lastIndexOf('\n', mention.start - 1) + 1;
  const next = text.indexOf('\n', mention.end);
  const line = { start, end: next < 0 ? text.length : next };
  const holds = (sentence: Span): boolean => sentence.start <= mention.start && mention.end <= sentence.end;
  return splitSentences(text, line).find(holds) ?? line;
}
