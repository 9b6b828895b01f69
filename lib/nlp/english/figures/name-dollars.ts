import type { Figure } from './figure';
import type { Tokens } from './tokens';

/** National agencies that write their own country's dollar as "$" alone; the international ones write "A$" and "C$". */
const AGENCIES: ReadonlyMap<string, string> = new Map([
  ['AAP', 'AUD'],
  ['NZPA', 'NZD'],
]);

/** Words of the countries, other than the United States, whose papers do the same. */
const HOMES: ReadonlyMap<string, string> = new Map([
  ['Australia', 'AUD'],
  ['Australian', 'AUD'],
  ['Canada', 'CAD'],
  ['Canadian', 'CAD'],
  ['Singapore', 'SGD'],
  ['Zealand', 'NZD'],
]);

/** Words that bring in another country, whose dollars the article may mean. */
const ABROAD: ReadonlySet<string> = new Set(
  (
    'US U.S. America American Americans Asia Asian Britain British Brent China Chinese Europe European France French Germany ' +
    'India Indian Indonesia Japan Japanese Korea Korean London OPEC Qatar Taiwan Tokyo UK Washington'
  ).split(' '),
);

/** How far into an article its agency's credit stands, in tokens. */
const HEAD = 60;

/**
 * Makes bare dollars those of the article's country: of a national agency ("SYDNEY, AAP - … $17,500 a megawatt hour" → AUD), or
 * of the only country that the article speaks of, twice at least, if it writes no dollar otherwise. "US$" stays.
 */
export function nameDollars(tokens: Tokens, figures: readonly Figure[]): readonly Figure[] {
  const isBare = ({ core, unit }: Figure): boolean => unit === 'USD' && tokens.at(core).text === '$';
  if (!figures.some(isBare)) return figures;
  const code = findAgency(tokens) ?? (figures.every(({ unit }) => !OWNED.has(unit)) ? findHome(tokens) : undefined);
  return code === undefined ? figures : figures.map((figure) => (isBare(figure) ? { ...figure, unit: code } : figure));
}

/** Dollars that an article parts from bare ones. */
const OWNED: ReadonlySet<string | null> = new Set(['AUD', 'CAD', 'HKD', 'NZD', 'SGD', 'TWD']);

function findAgency(tokens: Tokens): string | undefined {
  for (let index = 0; index < Math.min(HEAD, tokens.length); index += 1) {
    const code = AGENCIES.get(tokens.at(index).text);
    if (code !== undefined) return code;
  }
  return undefined;
}

function findHome(tokens: Tokens): string | undefined {
  const codes: string[] = [];
  for (let index = 0; index < tokens.length; index += 1) {
    const { text } = tokens.at(index);
    if (ABROAD.has(text)) return undefined;
    const code = HOMES.get(text);
    if (code !== undefined) codes.push(code);
  }
  return codes.length > 1 && new Set(codes).size === 1 ? codes[0] : undefined;
}
