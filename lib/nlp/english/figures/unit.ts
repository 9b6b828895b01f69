import { HYPHEN_NOUNS, MEASURE_NAMES, MEASURE_SYMBOLS } from './measures';
import { CURRENCY_ADJECTIVES, CURRENCY_CODES, CURRENCY_NAMES } from './money';
import { isCapital, type Tokens } from './tokens';
import { COUNTED_BY_ONE, IRREGULAR_PLURALS, NOT_PLURAL, STOPPERS } from './word-lists';

/** What a number counts or measures, as read behind it. */
export interface Unit {
  /** The answer's name of the unit. */
  readonly unit: string;
  /** Index behind the unit's last token. */
  readonly end: number;
  readonly kind: 'percent' | 'money' | 'measure' | 'count';
}

/** The unit behind a number, the surest form first; `null` where the number stands alone. */
export function readUnit(tokens: Tokens, at: number, value: number): Unit | null {
  return (
    readPercent(tokens, at) ??
    readMoneyName(tokens, at) ??
    readMeasure(tokens, at) ??
    readHyphenNoun(tokens, at) ??
    readCountedNoun(tokens, at, value) ??
    readPartitive(tokens, at)
  );
}

/** "%", "percent", "per cent", "percentage points"; a hyphen may join them. Points are another unit than percent. */
export function readPercent(tokens: Tokens, at: number): Unit | null {
  const from = tokens.at(at).text === '-' && tokens.at(at).glued ? at + 1 : at;
  const { lower } = tokens.at(from);
  const next = tokens.at(from + 1);
  if (lower === 'percentage' && /^points?$/u.test(next.lower))
    return { unit: 'percentage point', end: from + 2, kind: 'percent' };
  if (lower === 'percentage' && next.text === '-' && /^points?$/u.test(tokens.at(from + 2).lower))
    return { unit: 'percentage point', end: from + 3, kind: 'percent' };
  const isPercent = lower === '%' || lower === '％' || lower === 'percent' || lower === 'pct';
  const end = isPercent ? from + 1 : lower === 'per' && next.lower === 'cent' ? from + 2 : null;
  if (end === null) return null;
  return /^points?$/u.test(tokens.at(end).lower)
    ? { unit: 'percentage point', end: end + 1, kind: 'percent' }
    : { unit: '%', end, kind: 'percent' };
}

/** "yen", "Australian dollars", "U.S. dollars", "EUR"; "-yen" in "million-yen". */
function readMoneyName(tokens: Tokens, at: number): Unit | null {
  const from = tokens.at(at).text === '-' && tokens.at(at).glued ? at + 1 : at;
  const token = tokens.at(from);
  if (CURRENCY_CODES.has(token.text)) return { unit: token.text, end: from + 1, kind: 'money' };
  const name = CURRENCY_NAMES.get(token.lower);
  if (name !== undefined) return { unit: name, end: from + 1, kind: 'money' };
  for (let index = from; index <= from + 1; index += 1) {
    const noun = tokens.at(index + 1).lower.replace(/s$/u, '');
    const code = CURRENCY_ADJECTIVES.get(tokens.at(index).lower)?.[noun];
    if (code !== undefined) return { unit: code, end: index + 2, kind: 'money' };
  }
  return null;
}

/** "MW", "kilowatt-hours", "tons", "km/h", "degrees Celsius"; adjectives of an area ("square meters") belong to the name. */
function readMeasure(tokens: Tokens, at: number): Unit | null {
  const from = tokens.at(at).text === '-' && tokens.at(at).glued ? at + 1 : at;
  const token = tokens.at(from);
  if (token.text === '°' && /^[CF]$/u.test(tokens.at(from + 1).text))
    return { unit: `°${tokens.at(from + 1).text}`, end: from + 2, kind: 'measure' };
  if (token.lower === 'square' || token.lower === 'cubic') {
    const name = singular(tokens.at(from + 1).lower);
    return name === null
      ? null
      : { unit: `${token.lower} ${MEASURE_NAMES.get(name) ?? name}`, end: from + 2, kind: 'measure' };
  }
  const symbol = readSymbol(tokens, from);
  if (symbol !== null) return symbol;
  const hour =
    tokens.at(from + 1).text === '-' && /^hours?$/u.test(tokens.at(from + 2).lower)
      ? 2
      : /^hours?$/u.test(tokens.at(from + 1).lower) && /watt$/u.test(token.lower)
        ? 1
        : 0;
  const name = hour > 0 ? `${token.lower.replace(/s$/u, '')}-hour` : (singular(token.lower) ?? token.lower);
  const known = MEASURE_NAMES.get(name);
  if (known === undefined) return null;
  return { unit: withCarbon(tokens, from + 1 + hour, known), end: from + 1 + hour, kind: 'measure' };
}

/** A symbol counts only where it is glued or is of more than one letter: "5 m" is five meters, "5 L" and "Type A" are doubtful. */
function readSymbol(tokens: Tokens, from: number): Unit | null {
  const token = tokens.at(from);
  if (token.lower === 'km' && tokens.at(from + 1).text === '/' && tokens.at(from + 2).text === 'h')
    return { unit: 'km/h', end: from + 3, kind: 'measure' };
  const unit = MEASURE_SYMBOLS.get(token.text);
  if (unit === undefined || (token.text.length === 1 && !token.glued) || token.text === 'in') return null;
  return { unit, end: from + 1, kind: 'measure' };
}

/** Tons of a named gas are its tons: "tons of CO2". */
const withCarbon = (tokens: Tokens, at: number, unit: string): string =>
  unit === 't' && tokens.at(at).lower === 'of' && /^(?:co|carbon)$/u.test(tokens.at(at + 1).lower) ? 't-CO2' : unit;

/** "three-year", "14-story", "43-year-old": a noun that a hyphen joins to the number. */
function readHyphenNoun(tokens: Tokens, at: number): Unit | null {
  if (tokens.at(at).text !== '-' || !tokens.at(at).glued || !tokens.at(at + 1).glued) return null;
  const noun = tokens.at(at + 1).lower;
  if (!HYPHEN_NOUNS.has(noun)) return null;
  const isAge = noun === 'year' && tokens.at(at + 2).text === '-' && /^olds?$/u.test(tokens.at(at + 3).lower);
  return { unit: noun, end: isAge ? at + 4 : at + 2, kind: 'count' };
}

/** The most modifiers between a number and its noun: "two other major power companies" has three. */
const MOST_MODIFIERS = 4;

/** The counted noun: the first plural behind the number, over adjectives and nouns only; for "one" a singular that "one" counts. */
function readCountedNoun(tokens: Tokens, at: number, value: number): Unit | null {
  if (value === 1) return readSingular(tokens, at);
  for (let index = at; index <= at + MOST_MODIFIERS; index += 1) {
    const token = tokens.at(index);
    if (token.text === '-' && token.glued && tokens.at(index + 1).glued && index > at) continue;
    if (
      token.kind !== 'word' ||
      STOPPERS.has(token.lower) ||
      /'s$/u.test(token.lower) ||
      /(?:[^aeiou]ly)$/u.test(token.lower)
    )
      return null;
    const noun = singular(token.lower);
    if (noun !== null && !isFollowedByNoun(tokens, index)) return { unit: noun, end: index + 1, kind: 'count' };
    if (isCapital(token) && index === at && !token.titleCase && tokens.at(index + 1).kind !== 'word') return null;
  }
  return null;
}

/** "sales offices", "savings banks": a plural that is itself a modifier, told by a plural right behind it. */
function isFollowedByNoun(tokens: Tokens, index: number): boolean {
  const next = tokens.at(index + 1);
  return (
    /^(?:sales|savings|goods|sports|news|arms|customs)$/u.test(tokens.at(index).lower) &&
    next.kind === 'word' &&
    singular(next.lower) !== null
  );
}

function readSingular(tokens: Tokens, at: number): Unit | null {
  for (let index = at; index <= at + 2; index += 1) {
    const { lower, kind } = tokens.at(index);
    if (kind !== 'word' || STOPPERS.has(lower)) return null;
    if (COUNTED_BY_ONE.has(lower)) return { unit: lower, end: index + 1, kind: 'count' };
  }
  return null;
}

/** The singular of a plural noun; `null` where the word is none. */
export function singular(word: string): string | null {
  const irregular = IRREGULAR_PLURALS.get(word);
  if (irregular !== undefined) return irregular;
  if (word.length < 4 || !/s$/u.test(word) || /(?:ss|us|is|ous)$/u.test(word) || NOT_PLURAL.has(word)) return null;
  if (/[^aeiou]ies$/u.test(word) && word.length > 4) return word.replace(/ies$/u, 'y');
  if (/(?:x|ch|sh|ss)es$/u.test(word)) return word.replace(/es$/u, '');
  return word.replace(/s$/u, '');
}

/** "per kWh", "a barrel", "/kWh", "per kilowatt-hour", "an hour" behind a measured amount: the denominator and the index behind it. */
export function readPer(tokens: Tokens, at: number): { readonly per: string; readonly end: number } | null {
  const { lower, glued } = tokens.at(at);
  const isSlash = lower === '/' && glued;
  if (!isSlash && lower !== 'per' && lower !== 'a' && lower !== 'an') return null;
  const measure = readMeasure(tokens, at + 1);
  if (measure !== null) return { per: measure.unit, end: measure.end };
  const noun = tokens.at(at + 1).lower;
  const isNoun = lower === 'per' ? tokens.at(at + 1).kind === 'word' && noun !== 'cent' : PER_NOUNS.has(noun);
  return isNoun ? { per: MEASURE_NAMES.get(noun) ?? noun, end: at + 2 } : null;
}

/** What "a" divides by after an amount: "$80 a barrel", "200 yen a month". */
const PER_NOUNS: ReadonlySet<string> = new Set([
  'barrel',
  'bottle',
  'bushel',
  'day',
  'gallon',
  'head',
  'hour',
  'household',
  'kilo',
  'kilogram',
  'kilometer',
  'kilometre',
  'kilowatt',
  'kilowatt-hour',
  'litre',
  'liter',
  'megawatt',
  'mile',
  'minute',
  'month',
  'ounce',
  'person',
  'piece',
  'pound',
  'quarter',
  'second',
  'share',
  'ton',
  'tonne',
  'unit',
  'week',
  'year',
]);

/** "20 of Boeing's larger 777 planes": the noun that the number takes a part of. The figure's span ends at its number. */
function readPartitive(tokens: Tokens, at: number): Unit | null {
  if (tokens.at(at).lower !== 'of') return null;
  for (let index = at + 1; index <= at + 6; index += 1) {
    const token = tokens.at(index);
    if (token.kind === 'break' || token.text === ',' || token.text === '.') return null;
    const noun = token.kind === 'word' && !STOPPERS.has(token.lower) ? singular(token.lower) : null;
    if (noun !== null && !/'s$/u.test(token.lower)) return { unit: noun, end: at, kind: 'count' };
  }
  return null;
}
