import type { EntityType } from '../types';
import { stemWord } from './fold';
import { type Gap, gapOf } from './gaps';
import { toTokens } from './tokens';

/** What one name means by one note. */
export interface NameReading {
  readonly noteId: string;
  /** `null` for what has a note and is never tagged (a legislature, a person): it only keeps others from its words. */
  readonly type: EntityType | null;
  /** At least one of these must stand in the article; `null` where the name can mean one thing only. */
  readonly context: readonly string[] | null;
  /** Where one of these stands, the name does not mean this. */
  readonly against: readonly string[];
}

/** One way of writing a name, cut into words for the matcher. */
export interface NameForm {
  /** As written, for the comparison of capitals. */
  readonly words: readonly string[];
  /** `gaps[i]` stands before `words[i + 1]`. */
  readonly gaps: readonly Gap[];
  readonly matchCase: boolean;
  /** Only after "the": "the federation". */
  readonly needsArticle: boolean;
  /** The rule of the candidates it makes. */
  readonly rule: string;
  readonly reading: NameReading;
}

/** What a form is made from. */
export interface WrittenName {
  readonly text: string;
  readonly matchCase: boolean;
  readonly rule: string;
  readonly reading: NameReading;
}

/** A form and the words it is looked up by. */
export interface KeyedForm {
  readonly key: readonly string[];
  readonly form: NameForm;
}

/** Cuts a name into a form; `null` where it holds no word. A leading article is not part of a name ("The Kansai …"). */
export function toForm({ text, matchCase, rule, reading }: WrittenName): KeyedForm | null {
  const needsArticle = /^the\s/u.test(text);
  const name = text.replace(/^the\s+(?=\S)/iu, '');
  const tokens = toTokens(name);
  if (tokens.count === 0) return null;
  const words: string[] = [];
  const gaps: Gap[] = [];
  for (let at = 0; at < tokens.count; at += 1) {
    const start = tokens.starts[at] ?? 0;
    if (at > 0) gaps.push(gapOf(name.slice(tokens.ends[at - 1], start)));
    words.push(name.slice(start, tokens.ends[at]));
  }
  const key = reading.type === 'term' ? tokens.words.map(stemWord) : tokens.words;
  return { key, form: { words, gaps, matchCase, needsArticle, rule, reading } };
}
