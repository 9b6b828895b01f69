import nlp from 'compromise/two';

/**
 * The only door to compromise. Two things are asked of it: what its lexicon holds of one word, which costs a look-up, and
 * the part of speech of every word in a line, which costs 23 µs a word and is asked only of lines whose capitals say
 * nothing (headlines in title case).
 */

/** A word of a tagged line, with what compromise takes it for ("Verb", "Preposition", "FirstName", …). */
export interface TaggedWord {
  readonly text: string;
  readonly tags: ReadonlySet<string>;
}

type Lexicon = Readonly<Record<string, string | readonly string[]>>;

/** compromise's lexicon: 24,600 words with their tags. Read on first use, empty should its place in the model change. */
let lexicon: Lexicon | null = null;

function readLexicon(): Lexicon {
  const model: unknown = nlp.model();
  const one = isRecord(model) && isRecord(model.one) ? model.one : {};
  return isRecord(one.lexicon) ? (one.lexicon as Lexicon) : {};
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

/**
 * What compromise's lexicon holds of a lower-case word: `"boston"` → `["City"]`, `"releases"` → `["PresentTense"]`.
 * Empty for a word it does not hold. One look-up.
 */
export function lexiconTags(word: string): readonly string[] {
  lexicon ??= readLexicon();
  const tags = Object.hasOwn(lexicon, word) ? lexicon[word] : undefined;
  if (tags === undefined) return [];
  return typeof tags === 'string' ? [tags] : tags;
}

/** The words of one line with their parts of speech, in order. Empty for an empty line. */
export function tagWords(line: string): readonly TaggedWord[] {
  const sentences: unknown = nlp(line).json();
  if (!Array.isArray(sentences)) return [];
  return sentences.flatMap((sentence: unknown) => (isRecord(sentence) ? toWords(sentence.terms) : []));
}

function toWords(terms: unknown): TaggedWord[] {
  if (!Array.isArray(terms)) return [];
  return terms.flatMap((term: unknown) => {
    if (!isRecord(term) || typeof term.text !== 'string' || !Array.isArray(term.tags)) return [];
    return [{ text: term.text, tags: new Set(term.tags.filter((tag) => typeof tag === 'string')) }];
  });
}
