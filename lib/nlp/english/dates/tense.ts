import type { Tense } from './context';
import { wordAt } from './input';
import {
  BETWEEN,
  CALENDAR_VERBS,
  FUTURE_AUXILIARIES,
  MOVES,
  NOT_PAST,
  ORDERS,
  PAST_FORMS,
  PLAN_NOUNS,
  PLANS,
  PLANS_BEFORE_TO,
} from './tense-words';
import type { Token } from './tokens';

/** How far a date's verb is looked for, in tokens. */
const BACK = 24;
const AHEAD = 12;

/**
 * What the verb that goes with a date says of its time. The nearest verb before the date counts ("said Friday it will"
 * is past), except that an auxiliary or "is to" right behind the date belongs to it ("on Friday will meet"); without one
 * before, the first behind it. "to" and a verb, with no verb to govern them, is a headline's future ("Tepco to raise
 * rates in June"). Not a parse: a present tense tells nothing.
 */
export function findTense(tokens: readonly Token[], start: number, end: number): Tense {
  if (isDelivery(tokens, start)) return 'future';
  if (isMarketClose(tokens, end) || isSincePerfect(tokens, start)) return 'past';
  if ((isFutureAt(tokens, end) && !isInRelativeClause(tokens, start)) || isMovedTo(tokens, start)) return 'future';
  const tense = findVerb(tokens, start, end);
  return tense === 'past' && isLimit(tokens, start) && !isPerfectBehind(tokens, end) ? 'either' : tense;
}

/** "have been on strike since Aug. 20": what goes on since a day began on it, whatever is wanted besides. */
const isSincePerfect = (tokens: readonly Token[], start: number): boolean =>
  wordAt(tokens, start - 1) === 'since' &&
  tokens
    .slice(Math.max(0, start - BACK), start)
    .some(({ lower, sentence }) => sentence === tokens[start]?.sentence && /^(?:has|have|had)$/.test(lower));

/** "a premium over Monday's close": prices are compared with those that were paid. */
const isMarketClose = (tokens: readonly Token[], end: number): boolean =>
  /^['’]$/.test(wordAt(tokens, end)) &&
  wordAt(tokens, end + 1) === 's' &&
  /^(?:close|closing|finish|settlement)$/.test(wordAt(tokens, end + 2));

/** "The quake which stopped the reactors on July 16 will cost": the date goes with the clause's own verb. */
function isInRelativeClause(tokens: readonly Token[], start: number): boolean {
  let isTold = false;
  for (let at = start - 1; at >= Math.max(0, start - BACK) && isSameSentence(tokens, at, start); at -= 1) {
    if (/^(?:which|that|who)$/.test(wordAt(tokens, at))) return isTold;
    if (isBreak(tokens, at) || wordAt(tokens, at) === ',') return false;
    if (cueAt(tokens, at) === 'past') isTold = true;
  }
  return false;
}

/** "delayed to June", "extended the deadline until May 31": a date that is moved lies ahead. */
function isMovedTo(tokens: readonly Token[], start: number): boolean {
  if (!/^(?:to|until|till|through)$/.test(wordAt(tokens, start - 1))) return false;
  return [2, 3, 4, 5, 6, 7].some(
    (back) => MOVES.has(wordAt(tokens, start - back)) && isSameSentence(tokens, start - back, start),
  );
}

/** "was shut until June", "was to be done by June", "cut the price for June": told in the past, it may still lie ahead. */
const isLimit = (tokens: readonly Token[], start: number): boolean =>
  /^(?:until|till|through|by|before)$/.test(wordAt(tokens, start - 1)) || isSetFor(tokens, start);

/** What sets a price for a time to come. */
const SETS = /^(?:cut|fixed|kept|lowered|priced|raised|set)$/;

const isSetFor = (tokens: readonly Token[], start: number): boolean =>
  wordAt(tokens, start - 1) === 'for' &&
  tokens
    .slice(Math.max(0, start - BACK), start)
    .some((token) => SETS.test(token.lower) && token.sentence === tokens[start]?.sentence);

/** "for delivery on Saturday", "futures for March": what is traded is still to come. */
const isDelivery = (tokens: readonly Token[], start: number): boolean =>
  (/^(?:in|on)$/.test(wordAt(tokens, start - 1)) &&
    wordAt(tokens, start - 2) === 'delivery' &&
    wordAt(tokens, start - 3) === 'for') ||
  (wordAt(tokens, start - 1) === 'for' && wordAt(tokens, start - 2) === 'futures');

/** "By March, after rivals had piled in": told from beyond the date. */
const isPerfectBehind = (tokens: readonly Token[], end: number): boolean =>
  tokens
    .slice(end, end + AHEAD)
    .some(({ lower, sentence }) => lower === 'had' && sentence === tokens[end - 1]?.sentence);

function findVerb(tokens: readonly Token[], start: number, end: number): Tense {
  let isInfinitive = false;
  let isPlanned = false;
  for (let at = start - 1; at >= Math.max(0, start - BACK) && isSameSentence(tokens, at, start); at -= 1) {
    if (isBreak(tokens, at)) break;
    const cue = cueAt(tokens, at);
    if (cue === 'infinitive') isInfinitive = true;
    else if (cue === 'future' && isNounLike(tokens, at)) isPlanned = true;
    else if (cue !== null) return isInfinitive && isOrderFor(tokens, at, start) ? 'future' : cue;
  }
  if (isInfinitive || isPlanned) return 'future';
  return findBehind(tokens, start, end);
}

/**
 * "ordered it to report by May 31". A weekday alone is the nearest one not after the publication unless the sentence is about the
 * future (CONTRACT.md), and "ordered them to cut output on Sunday" is told in the past.
 */
const isOrderFor = (tokens: readonly Token[], at: number, start: number): boolean =>
  ORDERS.has(wordAt(tokens, at)) && (tokens[start]?.entry.weekday === undefined || isLimit(tokens, start));

function findBehind(tokens: readonly Token[], start: number, end: number): Tense {
  for (let at = end; at < Math.min(tokens.length, end + AHEAD) && isSameSentence(tokens, at, start); at += 1) {
    const cue = cueAt(tokens, at);
    if (cue === 'infinitive') return 'future';
    if (cue !== null) return cue;
  }
  return null;
}

const isSameSentence = (tokens: readonly Token[], at: number, start: number): boolean =>
  tokens[at]?.sentence === tokens[start]?.sentence;

const isBreak = (tokens: readonly Token[], at: number): boolean => wordAt(tokens, at) === ';';

/** "(on Friday) will", "(on Friday) is to". */
const isFutureAt = (tokens: readonly Token[], at: number): boolean =>
  /^(?:will|would|shall)$/.test(wordAt(tokens, at)) ||
  (/^(?:is|are)$/.test(wordAt(tokens, at)) && wordAt(tokens, at + 1) === 'to');

type Cue = Tense | 'infinitive';

/** What the word at a place says, its auxiliaries taken in. */
function cueAt(tokens: readonly Token[], at: number): Cue {
  const token = tokens[at];
  if (token === undefined || token.kind !== 'word') return null;
  const word = token.lower;
  if (FUTURE_AUXILIARIES.has(word)) return isHaveNext(tokens, at) || isMonth(token) ? null : 'future';
  if (PLANS.has(word)) return isPlan(tokens, at) ? 'future' : null;
  if (word === 'going' && wordAt(tokens, at + 1) === 'to') return 'future';
  if (isPast(token)) return isNoVerb(tokens, at) ? null : governedBy(tokens, at);
  if (word === 'to') return isInfinitive(tokens, at) ? (isCopulaBefore(tokens, at) ? 'future' : 'infinitive') : null;
  if (CALENDAR_VERBS.has(word) && !/^(?:the|a|an|of|to)$/.test(wordAt(tokens, at - 1))) return 'future';
  return isProgressive(tokens, at) ? 'future' : null;
}

const isMonth = (token: Token): boolean => token.entry.month !== undefined && token.capital;

/** "may have fallen", "would have been": behind. */
const isHaveNext = (tokens: readonly Token[], at: number): boolean => {
  const participle = tokens[at + 2];
  return (
    wordAt(tokens, at + 1) === 'have' && participle !== undefined && (participle.lower === 'been' || isPast(participle))
  );
};

const isPlan = (tokens: readonly Token[], at: number): boolean =>
  !PLANS_BEFORE_TO.has(wordAt(tokens, at)) ||
  (wordAt(tokens, at) === 'due' && /^(?:by|in)$/.test(wordAt(tokens, at + 1))) ||
  wordAt(tokens, at + 1) === 'for' ||
  wordAt(tokens, at + 1) === 'on' ||
  (wordAt(tokens, at + 1) === 'to' && isInfinitive(tokens, at + 1)) ||
  tokens[at + 1]?.entry.weekday !== undefined;

const isPast = ({ lower }: Token): boolean =>
  PAST_FORMS.has(lower) || (lower.length > 4 && lower.endsWith('ed') && !NOT_PAST.has(lower));

/**
 * "Aichi-based", "state-owned"; "a second cut", "the rate hit"; "expects combined profit"; "to cut": participles and forms
 * that are no past tense there.
 */
const isNoVerb = (tokens: readonly Token[], at: number): boolean =>
  (wordAt(tokens, at - 1) === '-' && tokens[at]?.glued === true) ||
  /^(?:expects?|forecasts?|projects|foresees?|predicts?)$/.test(wordAt(tokens, at - 1)) ||
  (BASE_FORMS.test(wordAt(tokens, at)) && wordAt(tokens, at - 1) === 'to') ||
  (FORMS_LIKE_NOUNS.test(wordAt(tokens, at)) && BEFORE_NOUNS.test(wordAt(tokens, at - 1)));

/** Past forms that the infinitive shares. */
const BASE_FORMS = /^(?:become|cost|cut|feed|hit|put|quit|run|shut|split|spread|upset)$/;

const FORMS_LIKE_NOUNS = /^(?:cut|hit|put|shot|split)$/;
const BEFORE_NOUNS =
  /^(?:an?|the|this|that|its|their|first|second|third|another|further|rate|tax|price|pay|job|more|no)$/;

/**
 * A word that is a plan's name as often as its verb ("adopted a plan", "handed in plans") and leads no verb here: the verb
 * before it tells the time, if there is one.
 */
const isNounLike = (tokens: readonly Token[], at: number): boolean =>
  PLAN_NOUNS.has(wordAt(tokens, at)) && !(wordAt(tokens, at + 1) === 'to' && isInfinitive(tokens, at + 1));

/** A participle takes the time of its auxiliary: "will be held", "to be decided", "is expected". */
function governedBy(tokens: readonly Token[], at: number): Cue {
  for (let before = at - 1; before >= at - 4; before -= 1) {
    const word = wordAt(tokens, before);
    const token = tokens[before];
    if (token !== undefined && isMonth(token)) return 'past';
    if (FUTURE_AUXILIARIES.has(word)) return isHaveNext(tokens, before) ? 'past' : 'future';
    if (word === 'to' && wordAt(tokens, before + 1) === 'be')
      return isCopulaBefore(tokens, before) ? 'future' : 'infinitive';
    if (word === 'being') return /^(?:is|are)$/.test(wordAt(tokens, before - 1)) ? 'future' : 'past';
    if (/^(?:is|are)$/.test(word)) return null;
    if (word === 'and') return isFutureJoined(tokens, before) ? 'future' : 'past';
    if (!BETWEEN.has(word) && !word.endsWith('ly')) return 'past';
  }
  return 'past';
}

/** "will be spun off and listed": the auxiliary of the first is that of the second. */
const isFutureJoined = (tokens: readonly Token[], and: number): boolean =>
  tokens
    .slice(Math.max(0, and - 5), and)
    .some((token, at, all) => FUTURE_AUXILIARIES.has(token.lower) && all[at + 1]?.lower === 'be' && !isMonth(token));

const NOT_VERBS =
  /^(?:the|a|an|its|their|his|her|this|that|these|those|some|all|more|as|which|whom|both|about|around|at|no|such|one|two|three|four|five|six|seven|eight|nine|ten|be|early|late|mid|end|today|yesterday|tomorrow|date|now)$/;

/** Whether "to" leads a verb and no noun: a word in lower case that no noun phrase begins with. */
function isInfinitive(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  if (next === undefined || next.kind !== 'word' || next.capital) return false;
  if (Object.keys(next.entry).length > 0) return false;
  return next.lower === 'be' || (!NOT_VERBS.test(next.lower) && !/(?:ing|ed|s)$/.test(next.lower));
}

/** "is to meet", "are to be held". */
const isCopulaBefore = (tokens: readonly Token[], at: number): boolean => /^(?:is|are)$/.test(wordAt(tokens, at - 1));

/** "is meeting", "are also travelling": with a date, an arrangement. */
function isProgressive(tokens: readonly Token[], at: number): boolean {
  if (!/^(?:is|are)$/.test(wordAt(tokens, at))) return false;
  const next = wordAt(tokens, at + 1);
  return /[a-z]{2,}ing$/.test(BETWEEN.has(next) ? wordAt(tokens, at + 2) : next);
}
