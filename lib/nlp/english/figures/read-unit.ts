import type { Measure } from './measure';
import { SCALES, SHORT_SCALES } from './number-words';
import { isPlural, singular } from './singular';
import { hasWordNear, isCapital, isGlued, type Tokens } from './tokens';
import { POWER_WORDS, RATE_SYMBOLS, SCALED_SYMBOLS, UNIT_NAMES, UNIT_SYMBOLS } from './units';

/**
 * Reads a unit of measure behind a number: `"kilowatt-hours"` → kWh; `"sq. km"` → square kilometer; `"-year"` → year;
 * `"per cent"` → %. `null` where none begins. A noun that merely counts is not one: see `readCountedNoun`.
 */
export function readUnit(tokens: Tokens, start: number): Measure | null {
  const hyphen = isGlued(tokens.at(start), '-') && tokens.at(start + 1).glued ? 1 : 0;
  const braces = tokens.at(start).text === '{' && tokens.at(start + 2).text === '}';
  if (braces) return withNext(readSymbol(tokens, start + 1, false), start + 3);
  return (
    readPower(tokens, start + hyphen) ??
    readName(tokens, start + hyphen) ??
    readSymbol(tokens, start + hyphen, hyphen === 1)
  );
}

const withNext = (measure: Measure | null, next: number): Measure | null =>
  measure === null ? null : { ...measure, next };

/** "square kilometers", "cu. ft". */
function readPower(tokens: Tokens, start: number): Measure | null {
  const power = POWER_WORDS.get(tokens.at(start).lower);
  if (power === undefined) return null;
  let next = start + 1;
  if (isGlued(tokens.at(next), '.') || isGlued(tokens.at(next), '-')) next += 1;
  const base = readName(tokens, next) ?? readSymbol(tokens, next, false);
  return base === null ? null : { ...base, unit: `${power} ${base.unit ?? ''}` };
}

/** The longest name of up to three words, joined by spaces or hyphens. */
function readName(tokens: Tokens, start: number): Measure | null {
  let name = '';
  let next = start;
  let best: Measure | null = null;
  for (let count = 0; count < 3; count += 1) {
    const joint = count > 0 && isGlued(tokens.at(next), '-') ? next + 1 : next;
    const token = tokens.at(joint);
    if (token.kind !== 'word' && token.text !== '%') break;
    const word = normalizeSpelling(token.lower);
    const unit = UNIT_NAMES.get(name + singular(word)) ?? UNIT_NAMES.get(name + word);
    next = joint + 1;
    if (unit !== undefined) best = measure(unit, next);
    name += `${singular(word)} `;
  }
  return best === null ? null : withPower(tokens, best);
}

/** British spelling to American; units in "-hours" are written in one word, too. */
const normalizeSpelling = (word: string): string =>
  word.endsWith('metre') || word.endsWith('metres') || word.endsWith('litre') || word.endsWith('litres')
    ? word.replace(/re(s?)$/u, 'er$1')
    : word;

function readSymbol(tokens: Tokens, start: number, hyphened: boolean): Measure | null {
  const token = tokens.at(start);
  if (token.kind !== 'word' && token.kind !== 'sign') return null;
  const scaled = readScaled(tokens, start);
  if (scaled !== null) return scaled;
  if (!hyphened && isRateSymbol(token.text)) return toRate(token.text, start + 1);
  const unit = readDegreeLetter(tokens, start) ?? readGal(tokens, start) ?? toSymbol(token.text, start + 1);
  if (unit === null || !isUnitHere(tokens, start)) return null;
  if (token.kind !== 'sign' && isPartOfWord(tokens, unit.next)) return null;
  return withPower(tokens, unit);
}

/** "1.1 mb/d" is 1,100,000 barrels a day, "20 bcm" 20,000,000,000 cubic meters. */
function readScaled(tokens: Tokens, start: number): Measure | null {
  const isPerDay = isGlued(tokens.at(start + 1), '/') && isGlued(tokens.at(start + 2), 'd');
  const scaled = SCALED_SYMBOLS.get(isPerDay ? `${tokens.at(start).text}/d` : tokens.at(start).text);
  if (scaled === undefined) return null;
  const [unit, factor, per = null] = scaled;
  return { ...measure(unit, start + (isPerDay ? 3 : 1)), factor, per };
}

const isRateSymbol = (text: string): boolean => RATE_SYMBOLS.has(text);

function toRate(symbol: string, next: number): Measure | null {
  const rate = RATE_SYMBOLS.get(symbol);
  return rate === undefined ? null : { ...measure(rate[0], next), per: rate[1] };
}

function toSymbol(symbol: string, next: number): Measure | null {
  const unit = UNIT_SYMBOLS.get(symbol);
  return unit === undefined ? null : measure(unit, next);
}

/** The gal, a centimeter per second squared, where the block speaks of how the ground moves; else a gallon's short form. */
const readGal = (tokens: Tokens, start: number): Measure | null =>
  /^gals?$/u.test(tokens.at(start).lower) && hasWordNear(tokens, start, OF_GROUND) ? measure('gal', start + 1) : null;

const OF_GROUND: ReadonlySet<string> = new Set(
  'acceleration accelerations earthquake earthquakes motion motions quake quakes quake-resistance seismic shaking tremor tremors'.split(
    ' ',
  ),
);

/** "°C", "° F". */
function readDegreeLetter(tokens: Tokens, start: number): Measure | null {
  const { text } = tokens.at(start);
  if (text === 'C' || text === 'F') return readBareLetter(tokens, start);
  if (text !== '°' && text !== 'º') return null;
  const letter = tokens.at(start + 1).lower;
  if (letter !== 'c' && letter !== 'f') return null;
  return measure(letter === 'c' ? 'degree Celsius' : 'degree Fahrenheit', start + 2);
}

/** "37 C", "98.6F": behind digits, and before no word with a capital. */
function readBareLetter(tokens: Tokens, start: number): Measure | null {
  if (tokens.at(start - 1).kind !== 'number' || isCapital(tokens.at(start + 1))) return null;
  return measure(tokens.at(start).text === 'C' ? 'degree Celsius' : 'degree Fahrenheit', start + 1);
}

/** Digits or letters glued to a symbol make it part of an identifier ("4g3", "12m-b"); powers are read before. */
function isPartOfWord(tokens: Tokens, index: number): boolean {
  const token = tokens.at(index);
  if (!token.glued) return false;
  if (token.text === '-' && tokens.at(index + 1).kind === 'number' && tokens.at(index + 1).glued)
    return !isRangeOfUnit(tokens, index);
  return token.kind === 'word' || (token.kind === 'number' && !/^[23]$/u.test(token.text));
}

/** "5.25%-5.5%", "10MW-20MW": the unit again behind the number that the hyphen leads to. */
const isRangeOfUnit = (tokens: Tokens, hyphen: number): boolean =>
  tokens.at(hyphen + 2).text === tokens.at(hyphen - 1).text;

/** A letter alone is a unit only behind digits: "48 m", "a 5-V supply". */
function isUnitHere(tokens: Tokens, start: number): boolean {
  const token = tokens.at(start);
  if (token.kind === 'sign' || token.text.length > 1 || isScaledTon(tokens, start)) return true;
  const before = tokens.at(start - 1);
  return (
    before.kind === 'number' ||
    POWER_WORDS.has(before.lower) ||
    POWER_WORDS.has(tokens.at(start - 2).lower) ||
    (before.text === '-' && tokens.at(start - 2).kind === 'number')
  );
}

/** "1.9 million t", "2mn t": of the letters, tons alone are told so. */
const isScaledTon = (tokens: Tokens, start: number): boolean =>
  tokens.at(start).text === 't' &&
  !isGlued(tokens.at(start + 1), '-') &&
  (SCALES.has(tokens.at(start - 1).lower) || SHORT_SCALES.has(tokens.at(start - 1).lower));

/** "km^2", "km²", "m2", "km cubed". */
function withPower(tokens: Tokens, base: Measure): Measure {
  const caret = isGlued(tokens.at(base.next), '^') ? base.next + 1 : base.next;
  const token = tokens.at(caret);
  const power = POWER_MARKS.get(token.lower);
  if (power === undefined || base.unit === null || (/^\d$/u.test(token.text) && !token.glued)) return base;
  if (!LENGTH.test(base.unit)) return base;
  return { ...base, unit: `${power} ${base.unit}`, next: caret + 1 };
}

const LENGTH = /(?:meter|foot|inch|mile|yard)$/u;

const POWER_MARKS: ReadonlyMap<string, string> = new Map([
  ['2', 'square'],
  ['²', 'square'],
  ['squared', 'square'],
  ['3', 'cubic'],
  ['³', 'cubic'],
  ['cubed', 'cubic'],
]);

function measure(unit: string, next: number): Measure {
  const kind = unit === '%' || unit === 'percentage point' ? 'percent' : 'measure';
  return { unit, per: null, next, kind, factor: 1 };
}

/** What a noun in the singular or plural means as a unit: "kilowatts" → kW; `null` where it merely counts. */
export function toUnit(noun: string): string | null {
  const word = normalizeSpelling(noun);
  return UNIT_NAMES.get(isPlural(word) ? singular(word) : word) ?? null;
}
