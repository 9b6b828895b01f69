/** A pattern that is not written by the rules of `expandPattern`: an error of the table, found by its test. */
export class TermPatternError extends Error {
  override readonly name = 'TermPatternError';
  constructor(pattern: string) {
    super(`a term pattern has unbalanced brackets or too many forms: ${pattern}`);
  }
}

/** No pattern of the table needs more; a slip in it should fail loudly, not fill the memory. */
const MOST_FORMS = 1000;

/**
 * All word sequences of a pattern. `(a|b)` is a choice, `[a|b]` one that may be left out, `verb~` a verb in any of its
 * forms, which stays as it is: `"separate~ [power] generation"` → `["separate~ generation", "separate~ power generation"]`.
 *
 * @throws TermPatternError where brackets do not close or the forms exceed 1,000.
 */
export function expandPattern(pattern: string): readonly string[] {
  const reader = { pattern, at: 0 };
  const forms = readChoices(reader);
  if (reader.at < pattern.length) throw new TermPatternError(pattern);
  return [...new Set(forms.map((form) => form.trim().replace(/\s+/gu, ' ')))];
}

interface Reader {
  readonly pattern: string;
  at: number;
}

function readChoices(reader: Reader): readonly string[] {
  const choices = [...readSequence(reader)];
  while (reader.pattern[reader.at] === '|') {
    reader.at += 1;
    choices.push(...readSequence(reader));
  }
  return choices;
}

function readSequence(reader: Reader): readonly string[] {
  let forms: readonly string[] = [''];
  for (;;) {
    const part = readPart(reader);
    if (part === null) return forms;
    if (forms.length * part.length > MOST_FORMS) throw new TermPatternError(reader.pattern);
    forms = forms.flatMap((form) => part.map((words) => `${form} ${words}`));
  }
}

function readPart(reader: Reader): readonly string[] | null {
  while (reader.pattern[reader.at] === ' ') reader.at += 1;
  const opening = reader.pattern[reader.at];
  if (opening === '(') return readBracket(reader, ')');
  if (opening === '[') return ['', ...readBracket(reader, ']')];
  const word = /[^\s()[\]|]+/uy;
  word.lastIndex = reader.at;
  const found = word.exec(reader.pattern)?.[0];
  if (found === undefined) return null;
  reader.at += found.length;
  return [found];
}

function readBracket(reader: Reader, closing: string): readonly string[] {
  reader.at += 1;
  const forms = readChoices(reader);
  if (reader.pattern[reader.at] !== closing) throw new TermPatternError(reader.pattern);
  reader.at += 1;
  return forms;
}
