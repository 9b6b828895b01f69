import type { Span } from './span';

/**
 * The lines of a text without their breaks (LF, CRLF, CR, U+2028, U+2029) and without white space at either end; a blank
 * line is an empty span. In order, disjoint.
 */
export function toLines(text: string): Span[] {
  const lines: Span[] = [];
  let from = 0;
  for (const match of text.matchAll(/\r\n|[\n\r\u2028\u2029]/gu)) {
    lines.push(trimSpan(text, { start: from, end: match.index }));
    from = match.index + match[0].length;
  }
  lines.push(trimSpan(text, { start: from, end: text.length }));
  return lines;
}

/** The span without white space at either end; empty at its start where all of it is white space. */
export function trimSpan(text: string, { start, end }: Span): Span {
  const part = text.slice(start, end);
  const lead = part.length - part.trimStart().length;
  const body = part.trim().length;
  return body === 0 ? { start, end: start } : { start: start + lead, end: start + lead + body };
}

/** Whether a line ends as a sentence does, closing quotes and brackets aside. A colon announces, it does not end. */
export const endsSentence = (line: string): boolean => /[.!?。！？．…]["'”’»)\]」』）】]*$/u.test(line);

/** Width of a line in columns: East Asian wide characters take two. Source: Unicode UAX 11, its W and F ranges roughly. */
export function toColumns(line: string): number {
  const wide = line.match(
    /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6]/gu,
  );
  return line.length + (wide?.length ?? 0);
}
