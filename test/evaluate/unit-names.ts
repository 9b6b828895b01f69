/** Our signs and symbols in words; a currency's code is told by `Intl`. */
const WORDS: Readonly<Record<string, string>> = {
  '%': 'percentage',
  t: 'metric ton',
  Hz: 'hertz',
  kV: 'kilovolt',
  kVA: 'kilovolt ampere',
  kW: 'kilowatt',
  MW: 'megawatt',
  GW: 'gigawatt',
  TW: 'terawatt',
  kWh: 'kilowatt hour',
  MWh: 'megawatt hour',
  GWh: 'gigawatt hour',
  TWh: 'terawatt hour',
};

/** Other spellings and plurals of a word, in lower case. */
const RESPELT: Readonly<Record<string, string>> = {
  people: 'person',
  percent: 'percentage',
  sterling: 'pound',
  feet: 'foot',
};

const currencies = new Intl.DisplayNames(['en'], { type: 'currency' });

/**
 * Whether two names mean one unit: the last word of either is a word of the other, so that "dollar" is "US dollar", and
 * "luxury car" a "car". `null`: none.
 */
export function isSameUnit(a: string | null, b: string | null): boolean {
  if (a === null || b === null) return a === b;
  const [one, other] = [wordsOf(a), wordsOf(b)];
  return other.includes(one.at(-1) ?? '') || one.includes(other.at(-1) ?? '');
}

function wordsOf(unit: string): readonly string[] {
  const name = WORDS[unit] ?? (/^[A-Z]{3}$/u.test(unit) ? (currencies.of(unit) ?? unit) : unit);
  return name
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
    .map(respell);
}

/** British "metre", plurals, and the words of `RESPELT`. */
const respell = (word: string): string =>
  RESPELT[word] ?? word.replace(/(?<=met|lit)re(s?)$/u, 'er$1').replace(/(?<=[^s])s$/u, '');
