/** "Sato and Mori", "two executives", "his son": words that bring in persons, whom "the pair" could mean as well. */
const PERSONS =
  /\b(?:two|both|three)\s(?:\p{Ll}+\s){0,2}(?:men|women|people|executives|officials|employees|workers|officers|leaders|ministers|presidents|chiefs|directors|managers|brothers|sisters|friends|students|suspects|defendants|players|teams|clubs|countries|nations|governments|sides|reactors|units|plants|ships|carriers)\b|\b(?:Mr|Ms|Mrs|Dr)\b|\b(?:he|she|his|wife|husband|son|daughter|brother|sister)\b/u;

/** "the head of Kansai Electric met the chairman of Chubu Electric": two persons by their posts, in one sentence. */
const POST = '\\b(?:head|chairman|chairwoman|president|chief executive|CEO|governor|minister)\\b';
const TWO_POSTS = new RegExp(`${POST}[^.]*\\b(?:and|with|met|meets|told)\\b[^.]*${POST}`, 'u');

/** Two capital names joined by "and", none of them a firm's or body's. */
const OTHERS_JOINED = /\p{Lu}[\p{L}’'.-]+ and (?:the )?\p{Lu}\p{L}/u;

/** A firm or body, for which "§" stands, and a capital name that is none. */
const JOINED_TO_OTHER = /\p{Lu}[\p{L}’'.-]+ and (?:the )?§|§ and (?:the )?\p{Lu}\p{L}/u;

/** How far back "the pair" is looked for, in characters: some three sentences. */
const REACH = 400;

/**
 * Whether others than the firms of an article may be "the pair" at an offset: persons, or two names joined just before
 * that are none of the `spans`, which are the article's firms and bodies, sorted.
 */
export function mayMeanOthers(
  text: string,
  offset: number,
  spans: readonly { readonly start: number; readonly end: number }[],
): boolean {
  const from = Math.max(0, offset - REACH);
  if (PERSONS.test(text.slice(from, offset))) return true;
  const rest = withoutNames(text, offset, spans);
  return TWO_POSTS.test(rest) || OTHERS_JOINED.test(rest) || JOINED_TO_OTHER.test(rest);
}

/** Whether just before an offset one of the `spans` stands joined with a name that is none: "Shell and Qatar". */
export const isJoinedToOther = (
  text: string,
  offset: number,
  spans: readonly { readonly start: number; readonly end: number }[],
): boolean => JOINED_TO_OTHER.test(withoutNames(text, offset, spans));

/** More names than the text looked at holds. */
const MOST_SPANS = 60;

/** The text before an offset, as far as one looks back, with "§" for the names at the spans. */
function withoutNames(
  text: string,
  offset: number,
  spans: readonly { readonly start: number; readonly end: number }[],
): string {
  let at = Math.max(0, offset - REACH);
  let kept = '';
  for (const { start, end } of spans.slice(-MOST_SPANS)) {
    if (end <= at || start >= offset) continue;
    kept += `${text.slice(at, Math.max(at, start))}§`;
    at = end;
  }
  return kept + text.slice(at, offset);
}
