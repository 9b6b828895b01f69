/**
 * Endings that inflect or derive English words of one meaning, with what is left of them, first match wins. A subset of
 * the Porter stemmer's (1980), chosen so that the field's word families meet: "liberalisation", "liberalized" →
 * `liberaliz`; "regulator", "regulates" → `regulat`; "charges" → `charg`.
 */
const ENDINGS: readonly (readonly [RegExp, string])[] = [
  [/^(.{3,})i[sz](?:ations?|ing|ed|es?)$/u, '$1iz'],
  [/^(.{3,})at(?:ions?|ors?|ing|ed|es?)$/u, '$1at'],
  [/^(.{4,}[st])ions?$/u, '$1'],
  [/^(.{2,})ies$/u, '$1y'],
  [/^(.*[aeiouy].*)(?:ing|ed)$/u, '$1'],
  [/^(.+(?:ss|sh|ch|x|z))es$/u, '$1'],
  [/^(.{2,}[^su])s$/u, '$1'],
];

/** Shorter words are names and function words ("gas", "TEPCO's" apart): too little would be left. */
const SHORTEST = 4;

/** The stem under which the forms of an English word meet; not itself a word. Expects lower case; digits stay as they are. */
export function stem(word: string): string {
  if (word.length < SHORTEST || !/^[a-z]+$/u.test(word)) return word;
  const [form, left] = ENDINGS.find(([ending]) => ending.test(word)) ?? [/$/u, ''];
  return word
    .replace(form, left)
    .replace(/([bdfgmnprt])\1$/u, '$1')
    .replace(/(?<=...)e$/u, '');
}
