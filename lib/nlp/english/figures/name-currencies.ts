import type { Figure } from './figure';

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

/**
 * "3 billion Swiss francs … 100 billion francs": a currency named by its bare noun is the one last named in full, as long
 * as the article names no other of that noun.
 */
export function nameCurrencies(figures: readonly Figure[]): readonly Figure[] {
  const isSterling = figures.some(({ unit }) => unit === 'GBP');
  return figures.map((figure) => {
    if (isSterling && figure.unit === 'pound' && figure.kind !== 'ratio')
      return { ...figure, unit: 'GBP', kind: 'money' };
    const codes = figure.kind === 'money' ? SHARED.get(figure.unit ?? '') : undefined;
    if (codes === undefined) return figure;
    const named = new Set(figures.flatMap(({ unit }) => (unit !== null && codes.has(unit) ? [unit] : [])));
    const only = named.size === 0 ? USUAL.get(figure.unit ?? '') : [...named][0];
    return only !== undefined && named.size <= 1 ? { ...figure, unit: only } : figure;
  });
}
