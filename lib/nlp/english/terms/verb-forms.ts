/** Verbs of the patterns whose forms are not regular, with those forms. */
const IRREGULAR: ReadonlyMap<string, readonly string[]> = new Map([
  ['be', ['is', 'are', 'was', 'were', 'been', 'being']],
  ['spin', ['spins', 'spun', 'spinning']],
  ['split', ['splits', 'splitting']],
  ['throw', ['throws', 'threw', 'thrown', 'throwing']],
]);

/** A verb's forms, itself first: `"separate"` → separate, separates, separated, separating. */
export function verbForms(verb: string): readonly string[] {
  const irregular = IRREGULAR.get(verb);
  if (irregular !== undefined) return [verb, ...irregular];
  const stem = verb.replace(/e$/u, '');
  return [verb, `${verb}s`, `${stem}ed`, `${stem}ing`];
}
