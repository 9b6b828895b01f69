import { endsSentence, type Tokens } from './tokens';

/** The way a figure says that something moved. */
export type Change = 'up' | 'down';

const UP_VERBS =
  'add added climb climbed climbing climbs expand expanded expanding expands gain gained gaining gains grew grow growing grown grows ' +
  'increase increased increases increasing jump jumped jumping jumps lift lifted lifting raise raised raises raising rise risen ' +
  'rises rising rose soar soared soaring surge surged surges surging widen widened';
const DOWN_VERBS =
  'contract contracted contracting cut cuts cutting decline declined declines declining decrease decreased decreases decreasing ' +
  'dip dipped dipping drop dropped dropping drops fall fallen falling falls fell lose loses losing lost lower lowered lowering narrow ' +
  'narrowed plummet plummeted plunge plunged plunges plunging reduce reduced reduces reducing shed shedding shrank shrink shrinking ' +
  'shrunk shave shaved slash slashed slashing slid slide slides slip slipped slips slump slumped slumps tumble tumbled tumbles';
/** Verbs whose object is an amount that was not a change: "raised $5 million", "added 20 planes", "cut 20 deals". */
const ONLY_WITH_BY: ReadonlySet<string> = new Set(
  'add added raise raised raises raising lift lifted lifting lower lowered lowering contract contracted expand expanded'.split(
    ' ',
  ),
);
const UP_NOUNS = 'advance climb gain growth hike increase jump rally rise surge upswing uptick';
const DOWN_NOUNS =
  'contraction cut decline decrease dip discount drop fall plunge reduction sell-off setback slide slump';

const table = (up: string, down: string): ReadonlyMap<string, Change> =>
  new Map([
    ...up.split(' ').map((word): [string, Change] => [word, 'up']),
    ...down.split(' ').map((word): [string, Change] => [word, 'down']),
  ]);

const VERBS = table(UP_VERBS, DOWN_VERBS);
const NOUNS = table(UP_NOUNS, DOWN_NOUNS);
const AFTER = table('up higher', 'down lower');
const PARTICLES = table('up', 'down');

/** Words that may stand between the verb and its number. */
const BETWEEN: ReadonlySet<string> = new Set('another a an further some only just as much'.split(' '));

/** Whether a word is a form of a verb that says that something rose or fell. */
export const isChangeVerb = (lower: string): boolean => VERBS.has(lower);

/** How far before "by 5 percent" its verb is looked for, in words: "raised its rates for households by 5 percent". */
const REACH = 9;

/**
 * Whether a figure is a change and which: `"up 1.8%"`, `"rose by 3 yen"`, `"a drop of 10 percent"`, `"a 20% rise"`.
 * "rose to 20 yen" gives a level, no change. `null` where it is none.
 */
export function readChange(tokens: Tokens, { start, next, counts }: Moved): Change | null {
  return readBefore(tokens, start, counts) ?? (counts ? null : readAfter(tokens, next));
}

/** Where a figure stands, and whether it counts things: "12 jobs cut" and "two price rises" are no changes by the noun behind. */
interface Moved {
  readonly start: number;
  readonly next: number;
  readonly counts: boolean;
}

function readBefore(tokens: Tokens, start: number, counts: boolean): Change | null {
  let index = start - 1;
  while (index > start - 4 && (BETWEEN.has(tokens.at(index).lower) || /ly$/u.test(tokens.at(index).lower))) index -= 1;
  const { lower } = tokens.at(index);
  if (lower === 'by') return findVerb(tokens, index - 1);
  if (lower === 'of') return NOUNS.get(tokens.at(index - 1).lower) ?? null;
  if (ONLY_WITH_BY.has(lower)) return null;
  return readParticle(tokens, index, counts) ?? VERBS.get(lower) ?? null;
}

/** "up 5%", "was down 3 points"; not the particle of another verb ("makes up 20%", "shut down two reactors"). */
function readParticle(tokens: Tokens, index: number, counts: boolean): Change | null {
  const change = PARTICLES.get(tokens.at(index).lower);
  const { lower } = tokens.at(index - 1);
  if (change === undefined || AMOUNT_VERBS.test(lower)) return null;
  return counts && THING_VERBS.test(lower) ? null : change;
}

const AMOUNT_VERBS = /^(?:g[ai]v|ma[dk]|t[ao]k|took)/u;
const THING_VERBS =
  /^(?:back|bought|br[eo]ak|build|built|buy|clos|c[oa]me|end|h[eo]ld|la[iy]|open|pick|put|set|shut|start|turn)/u;

function findVerb(tokens: Tokens, from: number): Change | null {
  for (let index = from; index > from - REACH; index -= 1) {
    if (endsSentence(tokens, index)) return null;
    const change = VERBS.get(tokens.at(index).lower);
    if (change !== undefined) return change;
  }
  return null;
}

function readAfter(tokens: Tokens, next: number): Change | null {
  const first = tokens.at(next).lower;
  const after = AFTER.get(first);
  if (after !== undefined) return after;
  const noun = NOUNS.get(first) ?? (isModifier(first) ? NOUNS.get(tokens.at(next + 1).lower) : undefined);
  return noun ?? null;
}

/** One adjective may stand before the noun: "a 5% annual rise". */
const isModifier = (word: string): boolean => word.length > 3 && !/^(?:that|with|from|when|than)$/u.test(word);

/** Whether what stands before the token is a verb or noun of change, so that "from 5 to 10" are two levels and no range. */
export function followsChange(tokens: Tokens, start: number): boolean {
  const isFrom = tokens.at(start - 1).lower === 'from';
  if (!isFrom) return readBefore(tokens, start, false) !== null;
  for (let index = start - 2; index > start - 2 - REACH && !endsSentence(tokens, index); index -= 1) {
    const { lower } = tokens.at(index);
    if (VERBS.has(lower) || NOUNS.has(lower) || PARTICLES.has(lower)) return true;
  }
  return false;
}
