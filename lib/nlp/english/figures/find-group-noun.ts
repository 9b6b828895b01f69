import { isPlural, singular } from './singular';
import type { Tokens } from './tokens';

/** How far before "nine of the ten" the group is named, in tokens of the same block. */
const REACH = 50;

/**
 * The noun of the group that a number alone is the whole of: "Japan's big utilities … nine of the ten" → utility. The nearest
 * plural before it, if that names bodies or people, of which news says so; `null` where it does not.
 */
export function findGroupNoun(tokens: Tokens, from: number): string | null {
  for (let index = from - 1; index > from - REACH && tokens.at(index).kind !== 'break'; index -= 1) {
    const { lower } = tokens.at(index);
    if (isPlural(lower) && BODIES.has(lower)) return singular(lower);
  }
  return null;
}

const BODIES: ReadonlySet<string> = new Set(
  (
    'airlines airports automakers banks brokerages carmakers carriers chains companies countries directors economists exchanges firms ' +
    'governors insurers judges justices lenders makers members municipalities operators plants prefectures provinces reactors ' +
    'refiners retailers states subsidiaries suppliers towns units utilities'
  ).split(' '),
);
