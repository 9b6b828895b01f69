import type { Note } from '../notes';
import type { Paragraph } from './types';

/** More links than this make a sentence hard to read. */
const MOST_LINKS = 2;

/** A name of one letter or kanji ("T", 庁) would be found inside other words. */
const SHORTEST = { en: 3, ja: 2 } as const;

interface Place {
  readonly start: number;
  readonly end: number;
  readonly note: string;
}

/**
 * A statement cut into text and links: the first place of each of `notes` that it names, at most two. A name inside a
 * longer name of another note ("Kansai Electric" in "Kansai Electric Power Transmission") is no place of its own. `others`
 * are linked by those of their names that can mean nothing else. Linear in statement times names.
 */
export function linkNames(
  statement: string,
  notes: readonly Note[],
  lang: 'en' | 'ja',
  others: readonly Note[] = [],
): Paragraph {
  const related = notes.flatMap((note) => findPlace(statement, note, namesOf(note, lang)) ?? []);
  const further = others.flatMap((note) => findPlace(statement, note, plainNamesOf(note, lang)) ?? []);
  const places = [...related, ...further].sort(byLongest);
  const kept: Place[] = [];
  for (const place of places) {
    const isFree = kept.every(
      ({ start, end, note }) => note !== place.note && (place.end <= start || place.start >= end),
    );
    if (isFree && kept.length < MOST_LINKS) kept.push(place);
  }
  return cut(
    statement,
    kept.sort((a, b) => a.start - b.start),
  );
}

const byLongest = (a: Place, b: Place): number => b.end - b.start - (a.end - a.start) || a.start - b.start;

function namesOf(note: Note, lang: 'en' | 'ja'): readonly string[] {
  const aliases = note.aliases.filter((alias) => alias.lang === lang).map(({ text }) => text);
  return withSentenceForms(
    [note.name[lang], note.short[lang], ...aliases].filter((name) => name.length >= SHORTEST[lang]),
  );
}

/** Plain names of a note in each language; made once, since every card looks for those of the whole pack. */
const plainNames = new WeakMap<Note, Readonly<Record<'en' | 'ja', readonly string[]>>>();

function plainNamesOf(note: Note, lang: 'en' | 'ja'): readonly string[] {
  const known = plainNames.get(note);
  if (known !== undefined) return known[lang];
  const { name, short } = note;
  const made = {
    en: withSentenceForms([name.en, short.en].filter(isPlainEnglish)),
    ja: [name.ja, short.ja].filter((words) => words.length >= 4),
  };
  plainNames.set(note, made);
  return made[lang];
}

/** Longer than any common word that is also a heading: a name of several words or of capitals alone. */
const isPlainEnglish = (words: string): boolean => words.includes(' ') || /^[A-Z]{4,}$/u.test(words);

/** Longest first; "Capacity market" also as it stands inside a sentence, while "Kansai Electric" and "METI" stay. */
function withSentenceForms(names: readonly string[]): readonly string[] {
  const lower = names
    .filter((name) => /^[A-Z][a-z]+(?: [a-z]|$)/u.test(name))
    .map((name) => `${name.slice(0, 1).toLowerCase()}${name.slice(1)}`);
  return [...new Set([...names, ...lower])].sort((a, b) => b.length - a.length);
}

/** The longest of the names, longest first, that stands in the statement. */
function findPlace(statement: string, note: Note, names: readonly string[]): Place | null {
  for (const name of names) {
    const start = findWord(statement, name);
    if (start >= 0) return { start, end: start + name.length, note: note.id };
  }
  return null;
}

/** Where `name` stands with no Latin letter or digit touching it, or -1. */
function findWord(statement: string, name: string): number {
  for (let at = statement.indexOf(name); at >= 0; at = statement.indexOf(name, at + 1)) {
    const around = `${statement.charAt(at - 1)} ${statement.charAt(at + name.length)}`;
    if (!/[A-Za-z0-9]/u.test(around)) return at;
  }
  return -1;
}

function cut(statement: string, places: readonly Place[]): Paragraph {
  const pieces: Paragraph[number][] = [];
  let from = 0;
  for (const { start, end, note } of places) {
    pieces.push({ text: statement.slice(from, start) }, { text: statement.slice(start, end), note });
    from = end;
  }
  pieces.push({ text: statement.slice(from) });
  return pieces.filter(({ text }) => text !== '');
}
