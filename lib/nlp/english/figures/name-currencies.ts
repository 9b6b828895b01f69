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

/** Countries' words that say whose francs an article has, where no figure does. */
const SWISS: ReadonlySet<string> = new Set(['swiss', 'switzerland']);
const OTHER_FRANCS: ReadonlySet<string> = new Set(
  'african belgian belgium cfa congolese france french luxembourg rwanda rwandan'.split(' '),
);

/** "CHF" where the article speaks of Switzerland and of no other country that has or had francs. */
function nameFrancs(tokens: Tokens): string | undefined {
  let isSwiss = false;
  for (let index = 0; index < tokens.length; index += 1) {
    const { lower } = tokens.at(index);
    if (OTHER_FRANCS.has(lower)) return undefined;
    if (SWISS.has(lower)) isSwiss = true;
  }
  return isSwiss ? 'CHF' : undefined;
}

/**
 * "3 billion Swiss francs … 100 billion francs": a currency named by its bare noun is the one last named in full, as long
 * as the article names no other of that noun; bare francs are Switzerland's where no other country can be meant. Cents are
 * hundredths, and a national agency's dollars its country's.
 */
export function nameCurrencies(tokens: Tokens, figures: readonly Figure[]): readonly Figure[] {
  return nameCents(nameDollars(tokens, nameShared(tokens, namePounds(figures))));
}

/** "pounds" are money where the article has sterling. */
function namePounds(figures: readonly Figure[]): readonly Figure[] {
  if (!figures.some(({ unit }) => unit === 'GBP')) return figures;
  return figures.map((figure) =>
    figure.unit === 'pound' && figure.kind !== 'ratio' ? { ...figure, unit: 'GBP', kind: 'money' } : figure,
  );
}

function nameShared(tokens: Tokens, figures: readonly Figure[]): readonly Figure[] {
  const franc = figures.some(({ unit }) => unit === 'franc') ? nameFrancs(tokens) : undefined;
  return figures.map((figure) => {
    const codes = isMoney(figure) ? SHARED.get(figure.unit ?? '') : undefined;
    if (codes === undefined) return figure;
    const named = new Set(figures.flatMap(({ unit }) => (unit !== null && codes.has(unit) ? [unit] : [])));
    const only = named.size > 0 ? [...named][0] : figure.unit === 'franc' ? franc : USUAL.get(figure.unit ?? '');
    return only !== undefined && named.size <= 1 ? { ...figure, unit: only } : figure;
  });
}
