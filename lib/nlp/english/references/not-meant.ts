import type { Referent } from './referents';

/** "…, and PJM is deep," said a banker who works with the company: whom a quotation names is not the teller's matter. */
export const isQuoted = (text: string, end: number, start: number): boolean =>
  /[,.?!]["”] (?:said|says|told|added|wrote)\b/u.test(text.slice(end, start));

/** "according to Tokyo Shoko Research", ", IDC estimates": who tells is not what is told of. */
export const isSource = (text: string, { start, end }: Referent): boolean =>
  /\baccording to (?:the )?$/iu.test(text.slice(Math.max(0, start - 18), start)) ||
  (text.slice(Math.max(0, start - 2), start) === ', ' &&
    /^ (?:estimates|estimated|reckons|reckoned|says)[,.;]/u.test(text.slice(end, end + 12)));

/**
 * "a chip made by TSMC", "the plant built by Hitachi", "picked up from LS Power": who is named only to tell things apart is
 * not what the text is about, nor is the maker of what is another's ("Its chips are made by TSMC"). Not "the plant was built by Hitachi".
 */
export const isMaker = (text: string, { start }: Referent): boolean =>
  /\b(?:acquired|bought|picked up|purchased)\b[^.!?;]* from (?:the )?$/u.test(
    text.slice(Math.max(0, start - 60), start),
  ) ||
  /(?:^|[.!?]\s)(?:Its|Their) [^.!?]* by (?:the )?$/u.test(text.slice(Math.max(0, start - 120), start)) ||
  /(?<!\b(?:is|are|was|were|be|been|being|get|got)(?: \p{Ll}+ly)?) (?:made|built|supplied|produced|designed|assembled|manufactured) by (?:the )?$/u.test(
    text.slice(Math.max(0, start - 50), start),
  );
