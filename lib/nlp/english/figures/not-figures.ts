import { beginsSentence, isCapital, type Tokens } from './tokens';
import { LABELS } from './word-lists';

const MONTHS = new Set(
  'january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec'.split(
    ' ',
  ),
);
const isMonth = (tokens: Tokens, at: number): boolean => isCapital(tokens.at(at)) && MONTHS.has(tokens.at(at).lower);

/**
 * Whether digits belong to something that is no figure: a date, a clock time, an ordinal, a label or name ("Unit 3", "G7",
 * "COVID-19"), a score, a phone or section number. What a date detector knows better it settles; this keeps the plain cases out.
 */
export function isNoFigure(tokens: Tokens, at: number, end: number): boolean {
  const token = tokens.at(at);
  if (token.kind !== 'number') return isIdiom(tokens, at, end);
  return (
    isJoined(tokens, at, end) ||
    isDated(tokens, at, end) ||
    isLabelled(tokens, at) ||
    isNamePart(tokens, at, end) ||
    isBareYear(tokens, at, end) ||
    isListMark(tokens, at, end)
  );
}

/** Glued to letters or to other digits by a sign that is no range: "G7", "F-16", "3-1-2", "9/11", "24/7", "1.2.3", "10:30". */
function isJoined(tokens: Tokens, at: number, end: number): boolean {
  const [token, before, after] = [tokens.at(at), tokens.at(at - 1), tokens.at(end)];
  if (token.glued && before.kind === 'word') return true;
  if (
    token.glued &&
    (before.text === '-' ||
      before.text === '/' ||
      before.text === ':' ||
      before.text === '.' ||
      before.text === '#' ||
      before.text === '_')
  ) {
    const further = tokens.at(at - 2);
    if (before.glued && (further.kind === 'word' || further.kind === 'number')) return true;
    if (before.text === '#') return true;
  }
  if (
    after.glued &&
    (after.text === ':' || after.text === '/') &&
    tokens.at(end + 1).kind === 'number' &&
    tokens.at(end + 1).glued
  )
    return true;
  if (after.glued && after.text === '.' && tokens.at(end + 1).kind === 'number' && tokens.at(end + 1).glued)
    return true;
  return after.glued && after.kind === 'word' && /^(?:st|nd|rd|th|s)$/u.test(after.text);
}

/** "April 18", "18 April", "Sept. 11", "3 p.m.", "fiscal 2023", "10 a.m.", "5 o'clock". */
function isDated(tokens: Tokens, at: number, end: number): boolean {
  const before = tokens.at(at - 1).text === '.' ? at - 2 : at - 1;
  if (isMonth(tokens, before)) return true;
  if (/^(?:fiscal|fy|heisei|reiwa|showa)$/u.test(tokens.at(at - 1).lower)) return true;
  const after = tokens.at(end);
  if (isMonth(tokens, end) && Number(tokens.at(at).text) <= 31) return true;
  return /^(?:a\.m\.|p\.m\.|am|pm|o'clock|jst|gmt|utc)$/iu.test(after.lower);
}

/** "Article 27", "No. 1", "Units 3 and 4": the word before makes it a name; a small word may be an ordinary noun, so it must be written as a label is. */
function isLabelled(tokens: Tokens, at: number): boolean {
  const stop = tokens.at(at - 1);
  const label = stop.text === '.' ? tokens.at(at - 2) : stop;
  if (/^no$/iu.test(label.lower) && stop.text === '.') return true;
  if (label.kind !== 'word' || !LABELS.has(label.lower)) return false;
  return isCapital(label)
    ? !label.titleCase || Number(tokens.at(at).text) < 100
    : /^(?:article|section|chapter|page|paragraph|clause|line|verse|item|room|phase|nos?)$/u.test(label.lower);
}

/** Four digits without a comma from 1600 to 2199 are a year unless a unit follows them. */
function isBareYear(tokens: Tokens, at: number, end: number): boolean {
  const { text } = tokens.at(at);
  if (!/^(?:1[6-9]|2[01])\d\d$/u.test(text) || end !== at + 1) return false;
  return !/^(?:%|percent|yen|dollars|euros|won|people|customers|households|companies|cases|contracts|kw|mw|gw|kwh|mwh|gwh|km|tons|tonnes|meters|metres|kilometers|miles|hectares|employees|workers|points|shares|jobs)$/iu.test(
    tokens.at(end).lower,
  );
}

/** "1. First point" at a block's start. */
const isListMark = (tokens: Tokens, at: number, end: number): boolean =>
  tokens.at(at - 1).kind === 'break' &&
  tokens.at(end).text === '.' &&
  tokens.at(end).glued &&
  !tokens.at(end + 1).glued &&
  tokens.at(end + 1).kind !== 'break';

/**
 * Number words that count nothing: "one of", "no one", "one another", "the one who", "zero in on", "at sixes and sevens", "two by
 * two", "Seven & i", "Big Five"; and a capitalised word inside a name ("Five Guys").
 */
function isIdiom(tokens: Tokens, at: number, end: number): boolean {
  const [first, before, after] = [tokens.at(at).lower, tokens.at(at - 1), tokens.at(end)];
  if (first === 'one' && end === at + 1) {
    if (
      /^(?:of|another|day|that|who|which|thing|reason|more|way|point|time|else|is|was|can|may|must|should|would|might|side|hand)$/u.test(
        after.lower,
      )
    )
      return true;
    if (
      /^(?:no|any|every|this|that|which|each|the|some|only|another|a|an|last|next|first|new|big|old)$/u.test(
        before.lower,
      )
    )
      return true;
  }
  if (first === 'zero' && after.lower === 'in') return true;
  if (
    /^(?:group|big|chapter|channel)$/u.test(before.lower) ||
    (before.lower === 'of' && tokens.at(at - 2).lower === 'group')
  )
    return true;
  return (
    isCapital(tokens.at(at)) &&
    !tokens.at(at).titleCase &&
    before.kind === 'word' &&
    isCapital(before) &&
    before.text !== 'The'
  );
}

/**
 * A bare number right behind a proper name is part of it: "Trent 900", "iPhone 4", "S&P 500". Not at a sentence's second word, where
 * the capital says nothing, and not where a comma, a decimal point or a unit shows that it counts.
 */
function isNamePart(tokens: Tokens, at: number, end: number): boolean {
  const [token, before] = [tokens.at(at), tokens.at(at - 1)];
  if (!/^\d{1,4}$/u.test(token.text) || end !== at + 1 || before.kind !== 'word' || token.titleCase) return false;
  const isName = /^\p{Lu}/u.test(before.text) || /^\p{Ll}\p{Lu}/u.test(before.text);
  if (!isName || beginsSentence(tokens, at - 1)) return false;
  return !/^(?:%|percent|per|yen|dollars|euros|won|people|million|billion|trillion)$/u.test(tokens.at(end).lower);
}
