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
  const known = new Map<string, readonly T[]>();
  const find = (name: string): readonly T[] => {
    const words = toWords(name);
    for (let count = Math.min(MOST_WORDS, words.length); count > 0; count -= 1) {
      const values = byName.get(words.slice(0, count).join(' '));
      if (values !== undefined) return values;
    }
    return [];
  };
  return (name) => {
    const held = known.get(name) ?? find(name);
    if (known.size < MOST_KEPT) known.set(name, held);
    return held;
  };
}

/** More names than an article has; a background that reads all day must not grow. */
const MOST_KEPT = 2_000;

const toWords = (name: string): readonly string[] =>
  name
    .replace(/^The /u, '')
    .replaceAll("'", '’')
    .split(/[\s,]+/u);
