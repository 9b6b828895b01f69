import { hash53 } from '../text';

/** A pack's files by name, as their texts, byte-order marks left out. */
export type PackTexts = ReadonlyMap<string, string>;

/** A pack's files as JSON. A text that is no JSON stays a text, which the check then names as a fault of that file. */
export const parseTexts = (texts: PackTexts): ReadonlyMap<string, unknown> =>
  new Map([...texts].map(([name, text]) => [name, parseJson(text)]));

/** One file as JSON, or the text itself where it is none. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // The check says so, with the file's name, in its own words.
    return text;
  }
}

/** Names these texts under these names: any change makes another digest. In whatever order they come. */
export const digestTexts = (texts: PackTexts): string =>
  [...texts]
    .map(([name, text]) => `${name} ${hash53(text).toString(36)}`)
    .sort()
    .reduce((sum, line) => hash53(`${sum}\n${line}`).toString(36), '');
