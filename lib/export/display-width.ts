/** Letters that a terminal draws two cells wide: East Asian wide and full-width, and emoji. */
const WIDE =
  /[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6\u{1F300}-\u{1FAFF}\u{20000}-\u{3FFFD}]/u;

/** Marks that join the letter before them. */
const NARROWEST = /\p{Mn}|\p{Cf}/u;

/** How many cells of a terminal a text takes. */
export const displayWidth = (text: string): number =>
  [...text].reduce((width, letter) => width + (WIDE.test(letter) ? 2 : NARROWEST.test(letter) ? 0 : 1), 0);

/** The text within so many cells, its end replaced by "…" where it is longer. */
export function fitTo(text: string, width: number): string {
  if (displayWidth(text) <= width) return text;
  let fitting = '';
  let used = 1;
  for (const letter of text) {
    used += displayWidth(letter);
    if (used > width) break;
    fitting += letter;
  }
  return `${fitting}…`;
}

/** The text followed by spaces to so many cells. */
export const padTo = (text: string, width: number): string =>
  text + ' '.repeat(Math.max(0, width - displayWidth(text)));
