import type { Alias, Bilingual, Note, NoteKind } from './schema';

/**
 * Every name a note goes by: its aliases as written, then its official, short and former names where no alias says the
 * same, each once. `matchCase` is always filled in. An implied name leaves out what a text would not repeat: an opening
 * article and a closing bracket ("Feed-in tariff (FIT)").
 *
 * An alias wins over an equal name because it may carry words of context. Where every alias of a language needs context,
 * or the name is one common word ("switching"), the name takes the context of the first alias that has one.
 */
export function namesOf(note: Note): readonly Alias[] {
  const names = [note.name, note.short, ...(note.former ?? []).map(({ name }) => name)];
  const implied = names.flatMap((name) => [toAlias(note, name, 'en'), toAlias(note, name, 'ja')]);
  const byText = new Map<string, Alias>();
  for (const alias of [...note.aliases, ...implied]) {
    const key = `${alias.lang}\n${alias.text}`;
    if (!byText.has(key)) byText.set(key, { ...alias, matchCase: alias.matchCase ?? hasCapital(alias.text) });
  }
  return [...byText.values()];
}

/** Whether a name distinguishes capitals where its alias does not say so. */
const hasCapital = (text: string): boolean => /\p{Lu}/u.test(text);

/** Kinds whose names are common nouns, written with a capital here only because a heading begins with one. */
const COMMON_NOUNS: ReadonlySet<NoteKind> = new Set(['term', 'event', 'case']);

function toAlias(note: Note, name: Bilingual, lang: 'en' | 'ja'): Alias {
  const text = toMatchable(name[lang]);
  const isCommon = COMMON_NOUNS.has(note.kind) && !hasCapital(text.slice(1));
  const context = impliedContext(note, lang, isCommon && /^[a-z]+$/iu.test(text));
  return { text, lang, ...(isCommon && { matchCase: false }), ...(context !== undefined && { context }) };
}

const toMatchable = (name: string): string =>
  name.replace(/^the\s+(?=\S)/iu, '').replace(/(?<=\S)\s*[(（][^()（）]*[)）]$/u, '');

function impliedContext(note: Note, lang: 'en' | 'ja', isOneWord: boolean): Alias['context'] {
  const contexts = note.aliases.filter((alias) => alias.lang === lang).map(({ context }) => context);
  const isAmbiguous = isOneWord || contexts.every((context) => context !== undefined);
  return isAmbiguous ? contexts.find((context) => context !== undefined) : undefined;
}
