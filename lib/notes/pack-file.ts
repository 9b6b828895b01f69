import { hash53 } from '../text';

/** A pack's files by name, as their texts, byte-order marks left out. */
export type PackTexts = ReadonlyMap<string, string>;

/** One file of a pack, read. */
export interface PackFile {
  readonly name: string;
  readonly text: string;
  /** As JSON. A text that is none stays a text, which the check then names as a fault of that file. */
  readonly value: unknown;
  /** Tells this text under this name from any other. */
  readonly digest: string;
}

/** Reads one file. Linear in its text. */
export const toPackFile = (name: string, text: string): PackFile => ({
  name,
  text,
  value: parseJson(text),
  digest: hash53(`${name}\n${text}`).toString(36),
});

/** A text as JSON, or the text itself where it is none. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // The check says so, with the file's name, in its own words.
    return text;
  }
}

/** Names these files, in whatever order they come: any change makes another digest. */
export const digestFiles = (files: readonly PackFile[]): string =>
  hash53(
    files
      .map(({ digest }) => digest)
      .sort()
      .join(' '),
  ).toString(36);

/** Each file's JSON by its name, as `parsePack` takes them. */
export const toValues = (files: readonly PackFile[]): ReadonlyMap<string, unknown> =>
  new Map(files.map(({ name, value }) => [name, value]));

/** Each file's text by its name. */
export const toTexts = (files: readonly PackFile[]): PackTexts => new Map(files.map(({ name, text }) => [name, text]));

/** The inverse of `toTexts`. */
export const toPackFiles = (texts: PackTexts): readonly PackFile[] =>
  [...texts].map(([name, text]) => toPackFile(name, text));
