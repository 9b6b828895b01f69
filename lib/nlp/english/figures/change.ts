import type { Tokens } from './tokens';

const set = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/u));

/** Verbs and nouns of going up and down, as reports of figures use them. */
const UP = set(
  'up rose rise rises risen rising raised raise increase increased increases increasing climb climbed climbs gain gained gains jump jumped jumps grew grow grows grown growth surge surged surges advance advanced soar soared add added expand expanded',
);
const DOWN = set(
  'down fell fall falls fallen falling drop dropped drops dropping decline declined declines declining decrease decreased decreases lose lost loses slip slipped slips plunge plunged plunges slump slumped shrank shrink cut tumble tumbled slide slid dip dipped reduce reduced',
);

/** Adverbs that stand between the verb and its number: "rose by a sharp 3%". */
const BETWEEN = set(
  'by a an about around some nearly almost further another just only sharply slightly roughly over more than at least up to as much as of',
);

/**
 * Whether a number is a change and in which direction, by the verb before it ("rose 3%", "fell by 20 yen") or the noun behind
 * it ("a 20% rise"). "rose to 3%" states a level and is none; `null` then.
 */
export function readChange(tokens: Tokens, start: number, end: number): 'up' | 'down' | null {
  for (let index = start - 1; index >= start - 4; index -= 1) {
    const { lower } = tokens.at(index);
    if (UP.has(lower)) return 'up';
    if (DOWN.has(lower)) return 'down';
    if (!BETWEEN.has(lower)) break;
  }
  const next = tokens.at(end).lower;
  if (/^(?:rise|increase|gain|jump|growth|surge|climb|hike)$/u.test(next)) return 'up';
  if (/^(?:fall|drop|decline|decrease|loss|cut|slump|plunge|reduction)$/u.test(next)) return 'down';
  return null;
}
