/** How many of a sorted list are at most `limit`. Logarithmic. */
export const countUpTo = (sorted: readonly number[], limit: number): number =>
  countUpToBy(sorted, limit, (item) => item);

/** How many items of a list that is sorted by `keyOf` have a key of at most `limit`. Logarithmic. */
export function countUpToBy<T>(sorted: readonly T[], limit: number, keyOf: (item: T) => number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const item = sorted[middle];
    if (item !== undefined && keyOf(item) <= limit) low = middle + 1;
    else high = middle;
  }
  return low;
}
