/** Words of the longest name in the tables. */
const MOST_WORDS = 4;

/**
 * Looks a firm up in a table by the longest name in it that its own begins with ("Toyota" for "Toyota Motor Corp."):
 * all values under that name, in the order of the table; none where it has no such name.
 */
export function makeNameTable<T>(
  table: readonly (readonly [value: T, names: readonly string[]])[],
): (name: string) => readonly T[] {
  const byName = new Map<string, T[]>();
  for (const [value, names] of table) {
    for (const name of names) byName.set(name, [...(byName.get(name) ?? []), value]);
  }
  return (name) => {
    const words = toWords(name);
    for (let count = Math.min(MOST_WORDS, words.length); count > 0; count -= 1) {
      const values = byName.get(words.slice(0, count).join(' '));
      if (values !== undefined) return values;
    }
    return [];
  };
}

const toWords = (name: string): readonly string[] =>
  name
    .replace(/^The /u, '')
    .replaceAll("'", '’')
    .split(/[\s,]+/u);
