import { IRREGULAR_PLURALS, SINGULARS_IN_S } from './plurals';

/** Whether a word in lower case has the form of a plural noun: "cases", "people", not "gas", "this", "previous". */
export function isPlural(lower: string): boolean {
  if (IRREGULAR_PLURALS.has(lower)) return true;
  if (lower.length < 3 || !lower.endsWith('s') || lower.endsWith("'s")) return false;
  return !/(?:ss|us|is)$/u.test(lower) && !SINGULARS_IN_S.has(lower);
}

/**
 * The singular of a noun: `"companies"` → `"company"`, `"people"` → `"person"`, `"losses"` → `"loss"`; a word that is no
 * plural comes back as it is. Capitals are kept ("MPs" → "MP").
 */
export function singular(noun: string): string {
  const lower = noun.toLowerCase();
  const irregular = IRREGULAR_PLURALS.get(lower);
  if (irregular !== undefined) return irregular;
  if (!isPlural(lower)) return noun;
  if (/[^aeiou]ies$/u.test(lower) && lower.length > 4) return `${noun.slice(0, -3)}y`;
  if (/(?:ss|x|z|ch|sh)es$/u.test(lower)) return noun.slice(0, -2);
  if (/[^aeiou]oes$/u.test(lower)) return noun.slice(0, -2);
  return noun.slice(0, -1);
}

/** The plural of a singular noun: `"company"` → `"companies"`, `"person"` → `"people"`. Only the last word changes. */
export function plural(noun: string): string {
  const irregular = PLURALS.get(noun);
  if (irregular !== undefined) return irregular;
  const head = /\S+$/u.exec(noun)?.[0] ?? noun;
  const start = noun.slice(0, noun.length - head.length);
  return start + (PLURALS.get(head) ?? regularPlural(head));
}

const PLURALS: ReadonlyMap<string, string> = new Map([
  ...[...IRREGULAR_PLURALS].map(([many, one]): [string, string] => [one, many]),
  ['person', 'people'],
]);

function regularPlural(noun: string): string {
  if (/[^aeiou]y$/u.test(noun)) return `${noun.slice(0, -1)}ies`;
  return /(?:s|x|z|ch|sh)$/u.test(noun) ? `${noun}es` : `${noun}s`;
}
