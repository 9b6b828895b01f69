import { wordAt } from './input';
import type { Token } from './tokens';
import { CHANGES } from './year-words';

/** What the words before a date make of it: an edge of something open, or a rough date. */
export interface Surroundings {
  readonly bound: 'min' | 'max' | null;
  readonly approximate: boolean;
  /** Whether a preposition fixes a point in time ("at the end of March"). */
  readonly fixed: boolean;
}

const MIN = new Set('since from after starting beginning commencing effective'.split(' '));
const MAX = new Set('by until till til before through thru'.split(' '));
const ROUGH = new Set('around about circa approximately roughly nearly almost some'.split(' '));
/** Words between a preposition and its date. */
const FILLERS = new Set(
  'in on at around about circa approximately roughly least latest sometime only even as'.split(' '),
);

/** How many words before a date are looked at. */
const REACH = 4;

/**
 * The bound that the preposition before a date sets, and whether "around" stands before it. `isAhead`: the date lies after
 * the publication, so that nothing is compared with it.
 */
export function findSurroundings(tokens: readonly Token[], start: number, end: number, isAhead: boolean): Surroundings {
  const approximate = ROUGH.has(wordAt(tokens, start - 1)) || isRoughAfter(tokens, end);
  const fixed = /^(?:at|by|until|till|before|since|from|through|to|after|of|and|as)$/.test(wordAt(tokens, start - 1));
  return { bound: boundAfter(tokens, end) ?? boundBefore(tokens, start, end, isAhead), approximate, fixed };
}

const isRoughAfter = (tokens: readonly Token[], end: number): boolean =>
  wordAt(tokens, end) === 'or' && /^(?:so|thereabouts)$/.test(wordAt(tokens, end + 1));

/** "2012 or later", "from 2016 onward", "2030 or earlier". */
function boundAfter(tokens: readonly Token[], end: number): 'min' | 'max' | null {
  const word = wordAt(tokens, end);
  if (/^(?:onwards?|forward)$/.test(word)) return 'min';
  if (word !== 'or' && word !== 'and') return null;
  const next = wordAt(tokens, end + 1);
  if (/^(?:later|after|beyond|onwards?)$/.test(next)) return 'min';
  return /^(?:earlier|before|sooner)$/.test(next) ? 'max' : null;
}

function boundBefore(tokens: readonly Token[], start: number, end: number, isAhead: boolean): 'min' | 'max' | null {
  for (let at = start - 1; at >= start - REACH; at -= 1) {
    const compared = comparison(tokens, at);
    if (compared !== null) return compared;
    const word = wordAt(tokens, at);
    if (MIN.has(word)) return isMin(tokens, at, end, isAhead) ? 'min' : null;
    if (word === 'until' && isNegated(tokens, at)) return 'min';
    if (word === 'through' && isPassed(tokens, at)) return null;
    if (MAX.has(word)) return word === 'before' && isPossessive(tokens, end) ? null : 'max';
    if (!FILLERS.has(word)) return prefixed(tokens, start);
  }
  return null;
}

/** "get through the summer": it is passed, not reached. */
const isPassed = (tokens: readonly Token[], at: number): boolean =>
  /^(?:gets?|got|getting|come|comes|came|pull|pulled|see|sees|saw|seen|live|lived|make|made|sail|sailed)$/.test(
    wordAt(tokens, at - 1),
  );

/** "will not start until 2030": from then on. */
function isNegated(tokens: readonly Token[], at: number): boolean {
  return [1, 2, 3, 4, 5, 6].some((back) => {
    const token = tokens[at - back];
    return (
      token !== undefined && token.sentence === tokens[at]?.sentence && /^(?:not|never|t|unlikely)$/.test(token.lower)
    );
  });
}

/** "no later than", "as early as", "later than", "prior to", "up to", "not before". */
function comparison(tokens: readonly Token[], at: number): 'min' | 'max' | null {
  const [word, before, earlier] = [wordAt(tokens, at), wordAt(tokens, at - 1), wordAt(tokens, at - 2)];
  const isNegated = /^(?:no|not)$/.test(earlier);
  if (word === 'than' && before === 'later') return isNegated ? 'max' : 'min';
  if (word === 'than' && /^(?:earlier|sooner)$/.test(before)) return isNegated ? 'min' : 'max';
  if (word === 'as' && before === 'early' && earlier === 'as') return 'min';
  if (word === 'as' && before === 'late' && earlier === 'as') return 'max';
  if (word === 'to' && (before === 'prior' || before === 'up')) return 'max';
  return word === 'before' && before === 'not' ? 'min' : null;
}

/** "pre-2016", "post-2011". */
function prefixed(tokens: readonly Token[], start: number): 'min' | 'max' | null {
  if (wordAt(tokens, start - 1) !== '-') return null;
  const prefix = wordAt(tokens, start - 2);
  if (prefix === 'pre') return 'max';
  return prefix === 'post' ? 'min' : null;
}

/**
 * "from" sets no bound where it compares: "up 1.8% from a year earlier", "from 2016 levels", "dates from
 * 1951"; nor "after" where it names
 * what happened that day: "after Monday's meeting".
 */
function isMin(tokens: readonly Token[], at: number, end: number, isAhead: boolean): boolean {
  const word = wordAt(tokens, at);
  if (word === 'after') return !isPossessive(tokens, end);
  if (word !== 'from') return true;
  if (wordAt(tokens, end) === 'to' || /^dat(?:e|es|ed|ing)$/.test(wordAt(tokens, at - 1))) return false;
  return !/^(?:levels?|figures?)$/.test(wordAt(tokens, end)) && (isAhead || !isCompared(tokens, at));
}

const isPossessive = (tokens: readonly Token[], end: number): boolean =>
  /^['’]$/.test(wordAt(tokens, end)) && tokens[end]?.glued === true && wordAt(tokens, end + 1) === 's';

/** How far before "from" a word of change may stand. */
const COMPARED = 8;

function isCompared(tokens: readonly Token[], at: number): boolean {
  for (let back = 1; back <= COMPARED; back += 1) {
    const token = tokens[at - back];
    if (token === undefined || token.sentence !== tokens[at]?.sentence) return false;
    if (
      CHANGES.has(token.lower) ||
      /^(?:%|percent|points?|higher|lower|compared|increase|decrease|decline|change|changed|unchanged|drop|rise|gain|improvement|jump|dropped)$/.test(
        token.lower,
      )
    )
      return true;
  }
  return false;
}
