/** One step into a record: a field's name, or a place in a list with the member that stands there. */
export type FieldStep = string | { readonly at: number; readonly id: string | null };

/** `facts[founded].value`, `aliases[2].text`: list members go by their id where they have one. */
export const toFieldPath = (steps: readonly FieldStep[]): string =>
  steps.reduce<string>((path, step) => {
    if (typeof step !== 'string') return `${path}[${step.id ?? step.at}]`;
    return path === '' ? step : `${path}.${step}`;
  }, '');
