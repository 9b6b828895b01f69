import type { Figure } from './figure';
import type { Tokens } from './tokens';

/** Makes bare tons metric where the article has named them so: "at least 20 metric tons … six tons" → 6 t. */
export function nameTons(tokens: Tokens, figures: readonly Figure[]): readonly Figure[] {
  const isMetric = figures.some(({ next, unit }) => unit === 't' && tokens.at(next - 2).lower === 'metric');
  return isMetric ? figures.map((figure) => (figure.unit === 'ton' ? { ...figure, unit: 't' } : figure)) : figures;
}
