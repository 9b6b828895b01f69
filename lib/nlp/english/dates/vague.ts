import type { Tense } from './context';
import type { Expression } from './expression';
import { wordAt } from './input';
import { afterTime } from './read-duration';
import type { Token } from './tokens';

/** Whether an expression in its sentence names no date after all. */
export function isVague(
  expression: Expression,
  tokens: readonly Token[],
  start: number,
  end: number,
  tense: () => Tense,
): boolean {
  if (expression.is === 'ahead') return !isAhead(tokens, start, end, tense);
  const isToday = expression.is === 'shift' && wordAt(tokens, start) === 'today' && end === start + 1;
  return isToday && isNowadays(tokens, start);
}

const RANKING =
  /^(?:first|lowest|highest|best|worst|biggest|largest|smallest|most|least|time|times|twice|once|second|third|only|fastest|slowest|low|high|fewest|steepest|sharpest|longest)$/;

/** "in two weeks" lies ahead where the sentence does; "the first time in two weeks" and "twice in two years" look back. */
function isAhead(tokens: readonly Token[], start: number, end: number, tense: () => Tense): boolean {
  if (wordAt(tokens, end - 1) === 'time' && afterTime(tokens, end - 3) > 0) return true;
  if (wordAt(tokens, end - 1) === 'time') return true;
  for (let at = start - 1; at >= start - 12 && tokens[at]?.sentence === tokens[start]?.sentence; at -= 1) {
    if (RANKING.test(wordAt(tokens, at))) return false;
  }
  return tense() === 'future';
}

const ERA_NOUNS =
  /^(?:world|society|youth|generation|generations|economy|japan|consumers|standards|technology|technologies|terms|money|prices|age|market|markets|environment|kids|teenagers|workers|women|men|children|climate|gm|labor|students|young|families|energy|society|politics|digital|global|modern)$/;

/**
 * "today" for nowadays: "even today", "today's world", "Today, more than 700 retailers compete", "of today". A sentence
 * with a past tense or a future tells of the day.
 */
function isNowadays(tokens: readonly Token[], at: number): boolean {
  const [before, after] = [wordAt(tokens, at - 1), wordAt(tokens, at + 1)];
  const isPossessive = /^['’]$/.test(after) && wordAt(tokens, at + 2) === 's';
  if (isPossessive) return ERA_NOUNS.test(wordAt(tokens, at + 3));
  if (/^(?:even|still|until|we)$/.test(before) || isRankedNow(tokens, at)) return true;
  return isPresentOnly(tokens, at);
}

/** "the largest single buyer today": a rank that somebody holds. */
const isRankedNow = (tokens: readonly Token[], at: number): boolean =>
  [2, 3, 4].some((back) => /^(?:biggest|largest|leading|only|smallest)$/.test(wordAt(tokens, at - back))) &&
  [2, 3, 4, 5].some((back) => /^(?:the|its|'s|s)$/.test(wordAt(tokens, at - back))) &&
  /^[,.;]?$/.test(wordAt(tokens, at + 1));

const PAST = /^(?:was|were|had|did|said|told|has|have|been|announced|will|would|began|became|met|held|fell|rose)$/;
const PRESENT = /^(?:is|are|has|have|there|do|does|compete|remain|remains|still|exist|exists|know|live|use|uses)$/;

/** Whether the sentence has a state in the present ("are", "remain") and nothing that happened or will. */
function isPresentOnly(tokens: readonly Token[], at: number): boolean {
  const sentence = tokens[at]?.sentence;
  let isPresent = false;
  for (let index = at - 30; index < at + 30; index += 1) {
    const token = tokens[index];
    if (token?.sentence !== sentence || token === undefined) continue;
    if (PAST.test(token.lower) || (token.lower.length > 4 && token.lower.endsWith('ed')) || /ing$/.test(token.lower))
      return false;
    if (PRESENT.test(token.lower)) isPresent = true;
  }
  return isPresent;
}
