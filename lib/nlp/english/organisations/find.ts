import type { Run, Scene } from './scene';
import type { Word } from './words';

/** A name found by a rule, before names are weighed against each other. */
export interface Find extends Run {
  /** `null`: a name that is neither, found so that nothing inside it is taken for one. */
  readonly type: 'company' | 'ministry' | null;
  readonly rule: string;
  /** What names of the same firm or body share; `null` where the name's own words say it. */
  readonly group: string | null;
  /** Its full name where the words of the run do not say it: "Kyushu" in "Kyushu and Chugoku Electric". */
  readonly name?: string;
}

/**
 * Where a find's text ends: with the stop of an abbreviated legal form and with "A/S", which no word holds; without a possessive
 * ending that is no part of it.
 */
export function readEndOffset(scene: Scene, { to }: Run, text: string, keepsEnding: boolean): number {
  const last = scene.words[to - 1];
  if (last === undefined) return 0;
  if (keepsEnding) return last.whole;
  if (text.startsWith(' A/S', last.end) && !/^\p{L}/u.test(text.slice(last.end + 4))) return last.end + 4;
  return takesStop(last) && text.charAt(last.end) === '.' ? last.end + 1 : last.end;
}

const takesStop = ({ key }: Word): boolean => /^(?:bhd|bros|co|corp|cos|inc|ltd|mfg|pte|pty)$/u.test(key);

/** The words of a run as one lower-case string. */
export const keyOf = ({ words }: Scene, { from, to }: Run): string =>
  words
    .slice(from, to)
    .map(({ key }) => (key === '&' ? 'and' : key))
    .join(' ');

/** The words of a run that can carry a name: no "&", no "and", no "of". */
export const namingWords = ({ words }: Scene, { from, to }: Run): readonly Word[] =>
  words.slice(from, to).filter(({ kind }) => kind === 'name' || kind === 'number');
