import type { Figure } from './figure';
import { isPlural } from './singular';
import { STOP_WORDS } from './stop-words';
import { isCapital, type Tokens } from './tokens';

/** Longest subject of a clause whose verb is left out, in words: "and Chinese state media 25". */
const LONGEST_SUBJECT = 4;

const PREPOSITIONS: ReadonlySet<string> = new Set('at by for in of on to with'.split(' '));

/**
 * Where the subject of a clause begins that has lost its verb to the clause before: "72 deaths in India and Chinese state media
 * 25"; "in 71 slots, Shikoku in 44", where the preposition stands in both. A subject is a noun phrase of up to four words behind
 * "and" or a comma, no word of which can be a verb. `null` where the number has none.
 */
export function findSubjectStart(tokens: Tokens, figure: Figure, before: Figure): number | null {
  const end = skipPreposition(tokens, figure.start - 1, before);
  if (before.kind === 'percent' && isOneNoun(tokens, end)) return end;
  let index = end;
  while (index > end - LONGEST_SUBJECT && index >= before.next && isOfSubject(tokens, index)) index -= 1;
  if (index === end || index < before.next) return null;
  return JOINTS.test(tokens.at(index).lower) ? index + 1 : null;
}

/** "Exports rose 4.3 percent, imports 2.1 and output 0.4". */
const isOneNoun = (tokens: Tokens, index: number): boolean =>
  tokens.at(index).kind === 'word' &&
  !STOP_WORDS.has(tokens.at(index).lower) &&
  JOINTS.test(tokens.at(index - 1).lower);

const JOINTS = /^(?:,|and|while|but)$/u;

function skipPreposition(tokens: Tokens, index: number, before: Figure): number {
  const { lower } = tokens.at(index);
  return PREPOSITIONS.has(lower) && tokens.at(before.start - 1).lower === lower ? index - 1 : index;
}

/** A capital, an article or a noun or adjective, which is told by not being a verb's form. */
function isOfSubject(tokens: Tokens, index: number): boolean {
  const token = tokens.at(index);
  if (token.kind !== 'word') return false;
  if (isCapital(token) || token.lower === 'the') return true;
  return !STOP_WORDS.has(token.lower) && !/(?:ed|ing|ly)$/u.test(token.lower) && !isPlural(token.lower);
}
