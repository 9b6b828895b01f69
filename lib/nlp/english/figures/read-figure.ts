import type { Bound } from '../../types';
import { isDay, isNamed, isNumbered, isYear, LOOSE_GUARDS, STRICT_GUARDS } from './digit-guards';
import type { Amount, Figure, FigureKind } from './figure';
import { isBareFigure } from './is-bare-figure';
import { isScore } from './is-score';
import type { Measure } from './measure';
import type { Numeral } from './numeral';
import { readAmount } from './read-amount';
import { readChange } from './read-change';
import { readOneAndAHalf } from './read-composite';
import { readCountedNoun } from './read-counted-noun';
import { type Denominator, readDenominator } from './read-denominator';
import { readItem } from './read-item';
import { readOneUnit } from './read-one-unit';
import { type Qualifier, readQualifierAfter, readQualifierBefore } from './read-qualifier';
import { readRange } from './read-range';
import { readMultiple, readProportion } from './read-ratio';
import { readUnit } from './read-unit';
import { STOP_WORDS } from './stop-words';
import type { Tokens } from './tokens';
import { TIMES } from './units';
import { isIdleUnit, isIdleWord } from './word-guards';

/** What was read of a figure's middle: its number or numbers, measure and how far it reaches. */
interface Core {
  readonly start: number;
  readonly next: number;
  readonly number: number;
  readonly high: number | null;
  readonly measure: Measure | null;
  readonly kind: FigureKind;
  readonly bound: Bound | null;
  readonly scaled: boolean;
  readonly tentative: boolean;
  readonly named: boolean;
}

/** Reads the figure whose number or currency begins at a token; `null` where there is none, or where it is no figure. */
export function readFigure(tokens: Tokens, start: number): Figure | null {
  const core = readWordCore(tokens, start) ?? readAmountCore(tokens, start);
  return core === null ? null : qualify(tokens, core);
}

function readWordCore(tokens: Tokens, start: number): Core | null {
  const half = readOneAndAHalf(tokens, start) ?? readOneUnit(tokens, start);
  if (half !== null) return toCore(start, half.value, half.measure);
  const multiple = readMultiple(tokens, start);
  if (multiple === null) return null;
  const { next, unit, value } = multiple;
  return toCore(start, value, { unit, per: null, next, kind: 'ratio', factor: 1 });
}

const toCore = (start: number, number: number, measure: Measure): Core => ({
  start,
  next: measure.next,
  number,
  high: null,
  measure,
  kind: measure.kind,
  bound: null,
  scaled: false,
  tentative: false,
  named: false,
});

function readAmountCore(tokens: Tokens, start: number): Core | null {
  const amount = readAmount(tokens, start);
  if (amount === null || isNoFigure(tokens, amount)) return null;
  const range = readRange(tokens, amount);
  if (range !== null) {
    const core = { start: range.start, number: range.low, high: range.high, scaled: range.scaled };
    return readTail(tokens, { ...core, measure: range.measure, next: range.next }, amount);
  }
  if (isLoose(tokens, amount)) return readNamed(tokens, amount);
  const { numeral, measure, next } = amount;
  return readTail(
    tokens,
    { start, number: numeral.value, high: null, scaled: numeral.scale > 1, measure, next },
    amount,
  );
}

/** A whole number behind a name and at a clause's end: what is beside it decides whether it is the name's. */
function readNamed(tokens: Tokens, { start, numeral, measure, next }: Amount): Core | null {
  const isGap =
    numeral.plain && measure === null && isNamed(tokens, start, numeral) && CLAUSE_END.test(tokens.at(next).lower);
  if (!isGap || isYear(tokens, start, numeral) || isDay(tokens, start, numeral)) return null;
  const core = { start, next, number: numeral.value, high: null, measure: null, scaled: false };
  return { ...core, kind: 'number', bound: null, tentative: true, named: true };
}

const CLAUSE_END = /^(?:[,.;)]|and|in|or|while|)$/u;

function isNoFigure(tokens: Tokens, { start, digits, numeral, measure }: Amount): boolean {
  if (numeral.written === 'words') return false;
  if (start !== digits) return tokens.at(start).glued && tokens.at(start).kind === 'word';
  return STRICT_GUARDS.some((guard) => guard(tokens, digits, numeral)) || isNamedUnit(tokens, digits, numeral, measure);
}

/** "in 2016 dollars", "the 2016 year"; "Section 5 B". */
function isNamedUnit(tokens: Tokens, digits: number, numeral: Amount['numeral'], measure: Measure | null): boolean {
  if (measure === null) return false;
  const word = tokens.at(measure.next - 1);
  if (word.kind === 'word' && isYear(tokens, digits, numeral)) return true;
  return word.text.length === 1 && word.kind === 'word' && !word.glued && isNumbered(tokens, digits, numeral);
}

function isLoose(tokens: Tokens, { start, digits, numeral, measure }: Amount): boolean {
  if (measure === null && isScore(tokens, start, numeral)) return true;
  if (numeral.written === 'words')
    return measure === null ? isIdleWord(tokens, start, numeral) : isIdleUnit(tokens, start, numeral);
  return measure === null && LOOSE_GUARDS.some((guard) => guard(tokens, digits, numeral));
}

type Head = Omit<Core, 'kind' | 'bound' | 'tentative' | 'named'>;

/** A figure by its own words, whatever stands beside it. */
const CERTAIN = { tentative: false, named: false } as const;

/** Reads what may follow number and unit: "or more", the counted noun, "per …"; decides on numbers that have none of them. */
function readTail(tokens: Tokens, head: Head, amount: Amount): Core | null {
  const { numeral } = amount;
  const inner = readQualifierAfter(tokens, head.next);
  const next = inner?.edge ?? head.next;
  const bound = inner?.bound ?? null;
  const measure = head.measure ?? readMeasureBehind(tokens, next, head, numeral);
  if (measure !== null)
    return { ...head, measure, next: Math.max(next, measure.next), kind: measure.kind, bound, ...CERTAIN };
  const proportion = head.high === null && inner === null ? readProportion(tokens, numeral) : null;
  if (proportion !== null)
    return { ...head, number: proportion.value, next: proportion.next, kind: 'ratio', bound, ...CERTAIN };
  return toBare(tokens, { ...head, next, bound }, amount);
}

const readMeasureBehind = (tokens: Tokens, next: number, head: Head, numeral: Numeral): Measure | null =>
  readShareUnit(tokens, next, isPart(tokens, numeral)) ?? readNoun(tokens, next, head, numeral.share);

function toBare(tokens: Tokens, head: Head & Pick<Core, 'bound'>, { digits, numeral }: Amount): Core {
  const stands = numeral.share || head.high !== null || isBareFigure(tokens, digits, numeral, head.next);
  return { ...head, kind: numeral.share ? 'share' : 'number', tentative: !stands, named: false };
}

const readNoun = (tokens: Tokens, next: number, { number, high }: Head, share: boolean): Measure | null =>
  share ? null : readCountedNoun(tokens, next, high ?? number);

/** Also "0.2 of a percentage point". */
const isPart = (tokens: Tokens, { next, share, value }: Numeral): boolean =>
  share || (value < 1 && value > 0 && tokens.at(next).lower === 'of');

/** "half an hour", "three-quarters of a percentage point". */
function readShareUnit(tokens: Tokens, start: number, share: boolean): Measure | null {
  if (!share) return null;
  const article = tokens.at(start).lower === 'of' ? start + 1 : start;
  const { lower } = tokens.at(article);
  return lower === 'a' || lower === 'an' ? readUnit(tokens, article + 1) : null;
}

/** Adds denominator, qualifiers and change. */
function qualify(tokens: Tokens, core: Core): Figure {
  const per = core.measure?.per == null ? readRate(tokens, core) : null;
  const reach = per?.next ?? core.next;
  const after = core.bound === null ? readQualifierAfter(tokens, reach) : null;
  const next = after?.edge ?? reach;
  const before = readQualifiers(tokens, core);
  const counts = core.kind === 'count' || core.kind === 'age';
  return {
    start: before?.edge ?? core.start,
    core: core.start,
    next,
    number: core.number,
    high: core.high,
    unit: core.measure?.unit ?? null,
    per: core.measure?.per ?? per?.per ?? null,
    bound: core.bound ?? after?.bound ?? before?.bound ?? null,
    change: readChange(tokens, { start: before?.edge ?? core.start, next, counts }),
    kind: core.kind,
    scaled: core.scaled,
    named: core.named,
    tentative: core.tentative && per === null && before === null,
  };
}

/** Units behind a number in "m", which is read as a count: "3.1m tonnes of groundwater a year". */
const UNITS_OF_STUFF: ReadonlySet<string> = new Set(['barrel', 'gallon', 'kg', 'liter', 'kWh', 't', 'ton']);

/** The denominator right behind, or behind the stuff measured: "3.5 million tons of LNG a year". */
function readRate(tokens: Tokens, { next, kind, measure }: Core): Denominator | null {
  const per = readDenominator(tokens, next);
  const isMeasured = kind === 'measure' || UNITS_OF_STUFF.has(measure?.unit ?? '');
  if (per !== null || !isMeasured || tokens.at(next).lower !== 'of' || TIMES.has(measure?.unit ?? '')) return per;
  let index = next + 1;
  for (let words = 0; words < 3; words += 1) {
    const item = readItem(tokens, index);
    if (item === null || STOP_WORDS.has(item.lower)) break;
    index = item.next;
  }
  return index === next + 1 ? null : readDenominator(tokens, index);
}

/** Up to two qualifiers ("at least about 5"): the span begins with the outer one, whose bound is stronger than "about". */
function readQualifiers(tokens: Tokens, core: Core): Qualifier | null {
  const inner = readQualifierBefore(tokens, core.start);
  if (inner === null || !isQualifier(tokens, core, inner)) return null;
  const outer = readQualifierBefore(tokens, inner.edge);
  if (outer === null || !isQualifier(tokens, core, outer, inner.edge)) return inner;
  return { edge: outer.edge, bound: inner.bound === 'about' ? outer.bound : inner.bound };
}

/**
 * "over six years" and "over about six years" are how long something lasted, unless a preposition shows that it is how much
 * ("for over six years").
 */
function isQualifier(
  tokens: Tokens,
  { start, measure, number }: Core,
  { edge, bound }: Qualifier,
  next = start,
): boolean {
  if (number === 0 && bound !== 'about') return false;
  if (isLevelBefore(tokens, edge, measure) || isMotion(tokens, edge) || isParticle(tokens, edge)) return false;
  const { lower } = tokens.at(edge);
  if (lower !== 'over' || edge !== next - 1 || !TIMES.has(measure?.unit ?? '')) return true;
  return PREPOSITIONS.has(tokens.at(edge - 1).lower) || tokens.at(measure?.next ?? start).lower === 'old';
}

/** "ticked up to 2.6 per cent": up is where it went. */
const isMotion = (tokens: Tokens, edge: number): boolean =>
  tokens.at(edge).lower === 'up' && tokens.at(edge + 1).lower === 'to' && MOTIONS.test(tokens.at(edge - 1).lower);

const MOTIONS =
  /^(?:climb|creep|edg|gone|inch|jump|mov|nudg|pick|tick)\p{L}*$|^(?:bring|brings|brought|came|crept|goes|gone|rose|shot|went)$/u;

/** "hands over $65 million": the verb's own particle. */
const isParticle = (tokens: Tokens, edge: number): boolean =>
  tokens.at(edge).lower === 'over' && /^(?:hand|sign|turn)(?:s|ed|ing)?$/u.test(tokens.at(edge - 1).lower);

/** "higher than 12 months earlier": a level is compared with that of another time. */
const isLevelBefore = (tokens: Tokens, edge: number, measure: Measure | null): boolean =>
  measure !== null &&
  TIMES.has(measure.unit ?? '') &&
  LEVELS.test(tokens.at(edge).lower) &&
  /^(?:ago|before|earlier)$/u.test(tokens.at(measure.next).lower);

const LEVELS = /^(?:bigger|greater|higher|larger|lower|smaller)$/u;

const PREPOSITIONS: ReadonlySet<string> = new Set(
  'for in of by after to from with just well little lasted last lasting took takes is was were are been'.split(' '),
);
