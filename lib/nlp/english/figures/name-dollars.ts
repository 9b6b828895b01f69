import type { Figure } from './figure';
import type { Tokens } from './tokens';

/** National agencies that write their own country's dollar as "$" alone; the international ones write "A$" and "C$". */
const AGENCIES: ReadonlyMap<string, string> = new Map([
  ['AAP', 'AUD'],
  ['NZPA', 'NZD'],
]);

/** How far into an article its agency's credit stands, in tokens. */
const HEAD = 60;

/** Makes bare dollars those of the agency's country: "SYDNEY, AAP - … $17,500 a megawatt hour" → AUD. "US$" stays. */
export function nameDollars(tokens: Tokens, figures: readonly Figure[]): readonly Figure[] {
  const code = figures.some(({ unit }) => unit === 'USD') ? findAgency(tokens) : undefined;
  if (code === undefined) return figures;
  return figures.map((figure) =>
    figure.unit === 'USD' && tokens.at(figure.core).text === '$' ? { ...figure, unit: code } : figure,
  );
}

function findAgency(tokens: Tokens): string | undefined {
  for (let index = 0; index < Math.min(HEAD, tokens.length); index += 1) {
    const code = AGENCIES.get(tokens.at(index).text);
    if (code !== undefined) return code;
  }
  return undefined;
}
