/** English words shorter than this are mostly grammar ("the", "over", "with" the longest of them, listed below). */
const SHORTEST = 4;

/** Letters kept of an English word, so that "ordered" and "orders", "viewing" and "viewed" are alike. */
const STEM = 5;

const GRAMMAR = new Set(
  'about after also been before being could from have into more most over said same such than that their them then there these they this those under were when which while will with would'.split(
    ' ',
  ),
);

const ENGLISH_WORD = /\p{Script=Latin}+/gu;

/** Runs of kanji, katakana or Latin letters: the words of Japanese that carry meaning; hiragana is mostly grammar. */
const JAPANESE_RUN = /[\p{Script=Han}\p{Script=Katakana}ー]{2,}|\p{Script=Latin}{2,}/gu;

/** The words that say what a text is about: English ones cut to a stem, Japanese ones as pairs of characters. */
export function contentWords(text: string, lang: 'en' | 'ja'): ReadonlySet<string> {
  return lang === 'ja' ? japaneseWords(text) : englishWords(text);
}

function englishWords(text: string): ReadonlySet<string> {
  const words = [...text.toLowerCase().matchAll(ENGLISH_WORD)].map(([word]) => word);
  return new Set(
    words.filter((word) => word.length >= SHORTEST && !GRAMMAR.has(word)).map((word) => word.slice(0, STEM)),
  );
}

function japaneseWords(text: string): ReadonlySet<string> {
  const pairs = [...text.matchAll(JAPANESE_RUN)].flatMap(([run]) =>
    Array.from({ length: run.length - 1 }, (_, at) => run.slice(at, at + 2)),
  );
  return new Set(pairs);
}
