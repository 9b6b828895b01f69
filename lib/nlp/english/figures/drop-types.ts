import type { Figure } from './figure';
import { MONTHS, STOP_WORDS } from './stop-words';
import { isCapital, type Tokens } from './tokens';

/**
 * Leaves out the numbers that the article uses as a name: where it says "Boeing 787" anywhere, "the 787" with no noun behind is
 * the jet. Linear in the tokens, and only where there is such a number.
 */
export function dropTypes(tokens: Tokens, figures: readonly Figure[]): readonly Figure[] {
  if (!figures.some((figure) => isDefinite(tokens, figure))) return figures;
  const types = readTypes(tokens);
  return figures.filter((figure) => !isDefinite(tokens, figure) || !types.has(tokens.at(figure.core).text));
}

const isDefinite = (tokens: Tokens, { core, kind, unit }: Figure): boolean =>
  kind === 'number' &&
  unit === null &&
  /^\d{2,4}$/u.test(tokens.at(core).text) &&
  ARTICLES.has(tokens.at(core - 1).lower);

const ARTICLES: ReadonlySet<string> = new Set(['a', 'its', 'new', 'old', 'the', 'their']);

function readTypes(tokens: Tokens): ReadonlySet<string> {
  const types = new Set<string>();
  for (let index = 1; index < tokens.length; index += 1) {
    const { kind, text } = tokens.at(index);
    if (kind === 'number' && (isBehindName(tokens, index) || isBeforeName(tokens, index) || JETS.test(text)))
      types.add(text);
  }
  return types;
}

/** Boeing's jets, which news calls "the 747" without more. */
const JETS = /^7[0-8]7$/u;

/** "Boeing 787", "Windows 10"; not "The 10 worst" or "April 10". */
function isBehindName(tokens: Tokens, index: number): boolean {
  const before = tokens.at(index - 1);
  return isCapital(before) && !before.titleCase && !STOP_WORDS.has(before.lower) && !MONTHS.has(before.lower);
}

/** "a 787 Dreamliner". */
const isBeforeName = (tokens: Tokens, index: number): boolean =>
  /^\d{3}$/u.test(tokens.at(index).text) && /^\p{Lu}\p{Ll}+(?<!s)$/u.test(tokens.at(index + 1).text);
