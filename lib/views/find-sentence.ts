import { type Span, splitSentences } from '../text';

/**
 * Finds the sentence that holds a mention, within its line: blocks of an article are joined by line breaks. The mention's line
 * where no sentence holds it whole. A line is split once, however many mentions are asked for: linear in the text.
 */
export function makeSentenceFinder(text: string): (mention: Span) => Span {
  const split = new Map<number, readonly Span[]>();
  const sentencesOf = (line: Span): readonly Span[] => {
    const known = split.get(line.start) ?? splitSentences(text, line);
    split.set(line.start, known);
    return known;
  };
  return (mention) => {
    const line = findLine(text, mention);
    const holds = (sentence: Span): boolean => sentence.start <= mention.start && mention.end <= sentence.end;
    return sentencesOf(line).find(holds) ?? line;
  };
}

/** The sentence that holds one mention, as `makeSentenceFinder` has it. */
export const findSentence = (text: string, mention: Span): Span => makeSentenceFinder(text)(mention);

function findLine(text: string, mention: Span): Span {
  const start = text.lastIndexOf('\n', mention.start - 1) + 1;
  const next = text.indexOf('\n', mention.end);
  return { start, end: next < 0 ? text.length : next };
}
