import { endsSentence, type Tokens } from './tokens';

/** Whether a sentence, or a clause that a semicolon ends, ends from one token on and before another. */
export function crossesSentence(tokens: Tokens, from: number, to: number): boolean {
  for (let index = from; index < to; index += 1) if (endsSentence(tokens, index)) return true;
  return false;
}
