import { isRecord } from './record';

/** The fields of `input` that the object schema at `path` (keys from the root) does not have, in their order. */
export function unknownFields(schema: unknown, path: readonly unknown[], input: unknown): readonly string[] {
  const entries = entriesOf(path.reduce((at, key) => step(at, key), unwrap(schema)));
  return isRecord(input) ? Object.keys(input).filter((key) => !(key in entries)) : [];
}

/** Through `optional` and `nullable`. */
function unwrap(schema: unknown): unknown {
  return isRecord(schema) && 'wrapped' in schema ? unwrap(schema.wrapped) : schema;
}

/** One level down: a list's members all have one schema. */
function step(schema: unknown, key: unknown): unknown {
  if (!isRecord(schema)) return null;
  return unwrap('item' in schema ? schema.item : entriesOf(schema)[String(key)]);
}

const entriesOf = (schema: unknown): Readonly<Record<string, unknown>> =>
  isRecord(schema) && isRecord(schema.entries) ? schema.entries : {};
