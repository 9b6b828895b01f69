import * as v from 'valibot';

/**
 * A sorted table from texts to texts as plain JSON, made to be read without being unpacked: two strings, keys by code unit
 * and their values, a line for each. No key or value holds a line break.
 */
export const tableSchema = v.strictObject({ keys: v.string(), values: v.string() });
export type Table = v.InferOutput<typeof tableSchema>;

/** A table open for reading. */
export interface OpenTable {
  /** `null` where the table has no such key. Logarithmic in the table's size. */
  get(key: string): string | null;
  /** The keys that begin with `prefix`, sorted, the key `prefix` itself among them. Logarithmic, plus what is found. */
  startingWith(prefix: string): readonly string[];
  /** Every key, sorted. */
  readonly keys: readonly string[];
}

/** Packs entries into a table. */
export function makeTable(entries: ReadonlyMap<string, string>): Table {
  const sorted = [...entries].sort(([a], [b]) => (a < b ? -1 : 1));
  return {
    keys: sorted.map(([key]) => key).join('\n'),
    values: sorted.map(([, value]) => value).join('\n'),
  };
}

/** Opens a table. Linear, but cheap: two strings are cut into lines. */
export function openTable(table: Table): OpenTable {
  const keys = toLines(table.keys);
  const values = toLines(table.values);
  return {
    keys,
    get: (key) => {
      const at = findPlace(keys, key);
      return keys[at] === key ? (values[at] ?? null) : null;
    },
    startingWith: (prefix) => {
      const from = findPlace(keys, prefix);
      let to = from;
      while (keys[to]?.startsWith(prefix)) to += 1;
      return keys.slice(from, to);
    },
  };
}

const toLines = (text: string): readonly string[] => (text === '' ? [] : text.split('\n'));

/** Where a key stands or would stand. */
function findPlace(keys: readonly string[], key: string): number {
  let [low, high] = [0, keys.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((keys[middle] ?? '') < key) low = middle + 1;
    else high = middle;
  }
  return low;
}
