import * as v from 'valibot';
import type { PackFault } from './fault';
import { type FieldStep, toFieldPath } from './field-path';
import { toPlainWords } from './plain-issue';
import { isRecord, readId } from './record';
import { unknownFields } from './unknown-fields';

/** A record with the file it stands in. */
export interface Located<T> {
  readonly file: string;
  readonly record: T;
}

/** What could be read of a list of records. */
export interface Records<T> {
  readonly records: readonly Located<T>[];
  readonly faults: readonly PackFault[];
  /** Ids of all records that have one, the faulty ones too, so that one fault is not reported again where it is linked. */
  readonly ids: readonly string[];
}

type Schema<T> = v.BaseSchema<unknown, T, v.BaseIssue<unknown>>;

/** The valid records of a file and every fault of the others. A file that is no list is one fault. */
export function parseRecords<T>(schema: Schema<T>, file: string, value: unknown): Records<T> {
  if (!Array.isArray(value)) {
    const message = value === undefined ? 'is named in pack.json but is not there' : 'must be a list';
    return { records: [], ids: [], faults: [{ file, id: null, field: '', message }] };
  }
  const results = value.map((input: unknown, at) => parseRecord(schema, file, input, at));
  return {
    records: results.flatMap(({ record }) => (record === null ? [] : [{ file, record }])),
    faults: results.flatMap(({ faults }) => faults),
    ids: value.flatMap((input: unknown) => readId(input) ?? []),
  };
}

/** One record; `at` is its place in the list, or `null` where it is the whole file. */
export function parseRecord<T>(
  schema: Schema<T>,
  file: string,
  input: unknown,
  at: number | null,
): { readonly record: T | null; readonly faults: readonly PackFault[] } {
  const result = v.safeParse(schema, input);
  if (result.success) return { record: result.output, faults: [] };
  const id = readId(input);
  const outer: FieldStep[] = id === null && at !== null ? [{ at, id: null }] : [];
  const faults = result.issues.flatMap((issue) => toFaults(schema, issue, file, id, outer));
  return { record: null, faults };
}

function toFaults(
  schema: unknown,
  issue: v.BaseIssue<unknown>,
  file: string,
  id: string | null,
  outer: readonly FieldStep[],
): PackFault[] {
  const path = issue.path ?? [];
  const fault = (steps: readonly FieldStep[]): PackFault => ({
    file,
    id,
    field: toFieldPath([...outer, ...steps]),
    message: toPlainWords(issue),
  });
  if (issue.expected !== 'never') return [fault(path.map(toStep))];
  const parents = path.slice(0, -1);
  const keys = parents.map(({ key }) => key);
  // valibot stops at an object's first unknown key; the editor wants them all.
  return unknownFields(schema, keys, path.at(-1)?.input).map((name) => fault([...parents.map(toStep), name]));
}

const toStep = (item: v.IssuePathItem): FieldStep =>
  typeof item.key === 'number'
    ? { at: item.key, id: isRecord(item.value) ? readId(item.value) : null }
    : String(item.key);
