/** Whether a value is a plain object, as JSON has them: no list, no `null`. */
export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The `id` of a record that may not be one; `null` where none can be read. */
export const readId = (value: unknown): string | null =>
  isRecord(value) && typeof value.id === 'string' && value.id !== '' ? value.id : null;
