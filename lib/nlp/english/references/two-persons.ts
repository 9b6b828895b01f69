/** "Sato and Mori", "two executives", "his son": words that bring in persons, whom "the pair" could mean as well. */
const PERSONS =
  /\b(?:two|both|three)\s(?:\p{Ll}+\s){0,2}(?:men|women|people|executives|officials|employees|workers|officers|leaders|ministers|presidents|chiefs|directors|managers|brothers|sisters|friends|students|suspects|defendants|players|teams|clubs|countries|nations|governments|sides|reactors|units|plants|ships|carriers)\b|\b(?:Mr|Ms|Mrs|Dr)\b|\b(?:he|she|his|wife|husband|son|daughter|brother|sister)\b/u;

/** Two capital names joined by "and". */
const JOINED = /\p{Lu}[\p{L}’'.-]+ and \p{Lu}\p{L}+/u;

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
  const near = spans.filter(({ start, end }) => end > from && start < offset);
  return JOINED.test(blank(text, from, offset, near));
}

/** The text between two offsets without the names at the spans. */
function blank(
  text: string,
  from: number,
  to: number,
  spans: readonly { readonly start: number; readonly end: number }[],
): string {
  let at = from;
  let kept = '';
  for (const { start, end } of spans) {
    kept += `${text.slice(at, Math.max(at, start))}–`;
    at = Math.max(at, end);
  }
  return kept + text.slice(at, to);
}
