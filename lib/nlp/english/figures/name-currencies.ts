import type { Figure } from './figure';
import { isMoney } from './is-money';
import { nameCents } from './name-cents';
import { nameDollars } from './name-dollars';
import type { Tokens } from './tokens';

/** Names that several countries give their currency, with the ISO 4217 codes of those that prose tells apart by an adjective. */
const SHARED: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['franc', new Set(['CHF'])],
  ['krona', new Set(['SEK', 'ISK'])],
  ['krone', new Set(['DKK', 'NOK'])],
  ['peso', new Set(['ARS', 'CLP', 'COP', 'MXN', 'PHP'])],
]);

/** What such a noun is where the article names none in full: Sweden alone says kronor, and Denmark's prices are quoted most. */
const USUAL: ReadonlyMap<string, string> = new Map([
  ['krona', 'SEK'],
  ['krone', 'DKK'],
]);

/** Words of the countries whose currency has a name that others share, and its code; null where none has such a code. */
const COUNTRIES: ReadonlyMap<string, ReadonlyMap<string, string | null>> = new Map([
  [
    'franc',
    table('CHF swiss switzerland', '- african belgian belgium cfa congolese france french luxembourg rwanda rwandan'),
  ],
  [
    'peso',
    table(
      'ARS argentina argentine argentinian',
      'CLP chile chilean',
      'COP colombia colombian',
      'MXN mexican mexico',
      'PHP filipino manila philippine philippines',
      '- cuba cuban dominican uruguay uruguayan',
    ),
  ],
]);

function table(...lines: readonly string[]): ReadonlyMap<string, string | null> {
  return new Map(
    lines.flatMap((line) => {
      const [code = '', ...words] = line.split(' ');
      return words.map((word): [string, string | null] => [word, code === '-' ? null : code]);
    }),
  );
}

/** The code of the one country that the article speaks of and that can be meant; undefined where there is none or several. */
function findCountry(tokens: Tokens, name: string): string | undefined {
  const words = COUNTRIES.get(name);
  const codes = new Set<string | null>();
  for (let index = 0; words !== undefined && index < tokens.length; index += 1) {
    const code = words.get(tokens.at(index).lower);
    if (code !== undefined) codes.add(code);
  }
  return codes.size === 1 ? ([...codes][0] ?? undefined) : undefined;
}

/**
 * "3 billion Swiss francs … 100 billion francs": a currency named by its bare noun is the one last named in full, as long
 * as the article names no other of that noun; bare francs and pesos are those of the one country that can be meant. Cents are
 * hundredths, and a national agency's dollars its country's.
 */
export function nameCurrencies(tokens: Tokens, figures: readonly Figure[]): readonly Figure[] {
  return nameCents(nameDollars(tokens, nameShared(tokens, namePounds(tokens, figures))));
}

/** "pounds" are money where the article has sterling, and weights where it has prices by the pound ("$16.99 a pound"). */
function namePounds(tokens: Tokens, figures: readonly Figure[]): readonly Figure[] {
  if (figures.some(({ per }) => per === 'pound')) return figures.map((figure) => toWeight(tokens, figure));
  if (!figures.some(({ unit }) => unit === 'GBP')) return figures;
  return figures.map((figure) =>
    figure.unit === 'pound' && figure.kind !== 'ratio' ? { ...figure, unit: 'GBP', kind: 'money' } : figure,
  );
}

function toWeight(tokens: Tokens, figure: Figure): Figure {
  const isWord = figure.unit === 'GBP' && /^pounds?$/u.test(tokens.at(figure.next - 1).lower);
  return isWord ? { ...figure, unit: 'pound', kind: 'measure' } : figure;
}

function nameShared(tokens: Tokens, figures: readonly Figure[]): readonly Figure[] {
  const names = new Set(
    figures.filter(isMoney).flatMap(({ unit }) => (unit !== null && SHARED.has(unit) ? [unit] : [])),
  );
  if (names.size === 0) return figures;
  const codes = new Map([...names].map((name) => [name, findCode(tokens, figures, name)]));
  return figures.map((figure) => {
    const code = isMoney(figure) ? codes.get(figure.unit ?? '') : undefined;
    return code === undefined ? figure : { ...figure, unit: code };
  });
}

/** The code named in full in the article, if it is the only one; else the country's of which it speaks, else the usual one. */
function findCode(tokens: Tokens, figures: readonly Figure[], name: string): string | undefined {
  const codes = SHARED.get(name);
  const named = new Set(figures.flatMap(({ unit }) => (unit !== null && codes?.has(unit) ? [unit] : [])));
  if (named.size > 0) return named.size === 1 ? [...named][0] : undefined;
  return findCountry(tokens, name) ?? USUAL.get(name);
}
