import { MONEY_SCALES, SCALES, SHORT_SCALES } from './number-words';
import { isGlued, type Tokens } from './tokens';

/** The product of the scale words read, 1 where there is none, and the index behind them. */
export interface Scale {
  readonly next: number;
  readonly scale: number;
}

/**
 * Reads the scale words behind a number: `"million"`, `"bn"`, `"Tril."`, `"-million"`, `"-B"` (Manila: "P19.9-B"), `"hundred thousand"`.
 * `money` allows "k", "m", "b" and "t", glued to the digits or alone.
 */
export function readScale(tokens: Tokens, start: number, money: boolean): Scale {
  let next = start;
  let scale = 1;
  for (let round = 0; round < 3; round += 1) {
    const step = readOne(tokens, next, money && scale === 1);
    if (step === null) break;
    scale *= step.scale;
    next = step.next;
  }
  return { next, scale };
}

function readOne(tokens: Tokens, start: number, money: boolean): Scale | null {
  const index = isGlued(tokens.at(start), '-') && tokens.at(start + 1).glued ? start + 1 : start;
  const { lower, kind } = tokens.at(index);
  if (kind !== 'word') return null;
  const full = SCALES.get(lower);
  if (full !== undefined) return { next: index + 1, scale: full };
  const short = SHORT_SCALES.get(lower);
  if (short !== undefined) return { next: isShortStop(tokens, index + 1) ? index + 2 : index + 1, scale: short };
  const letter = money ? MONEY_SCALES.get(lower) : undefined;
  if (letter === undefined || (index !== start && !/^[BMT]$/u.test(tokens.at(index).text))) return null;
  return { next: index + 1, scale: letter };
}

/** The full stop of "Tril." belongs to it unless it ends the sentence: after "€118.7bn." a new one begins with a capital. */
function isShortStop(tokens: Tokens, index: number): boolean {
  if (!isGlued(tokens.at(index), '.')) return false;
  const follower = tokens.at(index + 1);
  const isSentence = /^(?:bn|m|mn|tn)$/u.test(tokens.at(index - 1).text) && /^\p{Lu}/u.test(follower.text);
  return follower.kind !== 'break' && !isSentence;
}
