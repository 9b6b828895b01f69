import type { SearchHitView } from '../../lib/views';
import type { Language } from '../voice';

/** How results are sorted. */
export type SearchOrder = 'best' | 'date' | 'name';

/** The orders as they are offered. */
export const ORDERS: readonly SearchOrder[] = ['best', 'date', 'name'];

/** After every day there is. */
const UNDATED = '9';

/** The results in an order: as they came, by their first day with undated ones last, or by name as the language sorts. */
export function sortHits(
  hits: readonly SearchHitView[],
  order: SearchOrder,
  language: Language,
): readonly SearchHitView[] {
  if (order === 'best') return hits;
  const collator = new Intl.Collator(language);
  const keyOf = ({ note, firstDay }: SearchHitView): string =>
    order === 'name' ? note.name[language] : (firstDay ?? UNDATED);
  return [...hits].sort((a, b) => collator.compare(keyOf(a), keyOf(b)));
}
