import { CURRENCY_ABBREVIATIONS, CURRENCY_NAMES, CURRENCY_SIGNS, ISO_CODES, SIGN_OWNERS } from './currencies';
import type { Measure } from './measure';
import type { Numeral } from './numeral';
import { readScale } from './read-scale';
import { singular } from './singular';
import { hasWordNear, isGlued, type Tokens } from './tokens';

/** A currency before an amount, and the index behind it. */
export interface CurrencyPrefix {
  readonly code: string;
  readonly next: number;
}

/**
 * Reads the currency before an amount: `"$"` → USD, `"HK$"` → HKD, `"¥"` and `"\"` → JPY, `"GBP"` → GBP, `"Rs."` → INR.
 * `null` where none begins. Whether an amount follows is the caller's to see.
 */
export function readCurrencyPrefix(tokens: Tokens, start: number): CurrencyPrefix | null {
  const token = tokens.at(start);
  if (token.kind === 'sign') {
    const code = CURRENCY_SIGNS.get(token.text) ?? readHashPound(tokens, start);
    return code === undefined || code === null ? null : { code, next: start + 1 };
  }
  if (token.kind !== 'word' || token.text.length > 5) return null;
  return readOwnedSign(tokens, start) ?? readCodePrefix(tokens, start);
}

/**
 * "#" stands where the British character set (ISO 646-GB) has the pound sign, as "\\" does for the yen: "#20.1 billion".
 * Only before millions and more, which number no name.
 */
function readHashPound(tokens: Tokens, start: number): string | null {
  if (tokens.at(start).text !== '#' || tokens.at(start + 1).kind !== 'number' || !tokens.at(start + 1).glued)
    return null;
  return readScale(tokens, start + 2, false).scale >= 1e6 ? 'GBP' : null;
}

/** "HK$", "A$"; a letter alone is a capital right before its sign: "a $700 billion fund" is the United States'. */
function readOwnedSign(tokens: Tokens, start: number): CurrencyPrefix | null {
  const sign = tokens.at(start + 1);
  if (!CURRENCY_SIGNS.has(sign.text)) return null;
  const { text, lower } = tokens.at(start);
  if (text.length === 1 && (!sign.glued || text === lower)) return null;
  const iso = text.toUpperCase();
  const code = SIGN_OWNERS.get(lower + sign.text) ?? (ISO_CODES.has(iso) ? iso : undefined);
  return code === undefined ? null : { code, next: start + 2 };
}

function readCodePrefix(tokens: Tokens, start: number): CurrencyPrefix | null {
  const { text } = tokens.at(start);
  const stop = isGlued(tokens.at(start + 1), '.') ? 1 : 0;
  const abbreviation = CURRENCY_ABBREVIATIONS.get(text);
  if (abbreviation !== undefined) return { code: abbreviation, next: start + 1 + stop };
  if (ISO_CODES.has(text)) return { code: text, next: start + 1 };
  // "Y100bn" and "Y1.2 trillion": the Financial Times and old wires; only glued to digits.
  if (!tokens.at(start + 1).glued || tokens.at(start + 1).kind !== 'number') return null;
  if (text === 'Y') return { code: 'JPY', next: start + 1 };
  return text === 'P' && isPhilippine(tokens) ? { code: 'PHP', next: start + 1 } : null;
}

const philippine = new WeakMap<Tokens, boolean>();

/** Manila's papers write "P19.9 billion"; elsewhere a P before digits is a part's or a platform's. Asked once per text. */
function isPhilippine(tokens: Tokens): boolean {
  const known = philippine.get(tokens) ?? hasAny(tokens, /^(?:philippines?|manila)$/u);
  philippine.set(tokens, known);
  return known;
}

function hasAny(tokens: Tokens, word: RegExp): boolean {
  for (let index = 0; index < tokens.length; index += 1) if (word.test(tokens.at(index).lower)) return true;
  return false;
}

/**
 * Reads the currency behind an amount: `"yen"`, `"U.S. dollars"`, `"-dollar"`, `"USD"`, `"€"`. "pounds" are money only
 * behind a million or more ("sterling" aside), "won" only where it can be no verb. `null` where none begins.
 */
export function readCurrencySuffix(tokens: Tokens, start: number, numeral: Numeral): Measure | null {
  const hyphen = isGlued(tokens.at(start), '-') && tokens.at(start + 1).glued ? 1 : 0;
  const first = tokens.at(start + hyphen);
  if (first.kind === 'sign') return hyphen === 1 ? null : readSignSuffix(tokens, start);
  if (first.kind !== 'word') return null;
  for (let length = 3; length > 0; length -= 1) {
    const code = nameAt(tokens, start + hyphen, length);
    if (code === undefined || (length === 1 && !isMoneyHere(tokens, start + hyphen, numeral))) continue;
    return money(code, start + hyphen + length);
  }
  return readForeignName(tokens, start + hyphen) ?? (hyphen === 1 ? null : readCodeSuffix(tokens, start));
}

/** Names that many countries give their currency; with an adjective not listed the name itself is the unit. */
const SHARED_NAMES: ReadonlySet<string> = new Set(
  'crown dinar dollar dong dirham franc krona krone kroner lira mark markka peso pound rand real rial riyal rupee schilling won'.split(
    ' ',
  ),
);

/** "Finnish markka", "Jamaican dollars": an adjective of nationality and the name of a currency. */
function readForeignName(tokens: Tokens, start: number): Measure | null {
  const name = singular(tokens.at(start + 1).lower);
  if (!SHARED_NAMES.has(name) || !/(?:i|an|ese|ish|ch|ic)$/u.test(tokens.at(start).lower)) return null;
  const { lower } = tokens.at(start);
  return money(`${lower.charAt(0).toUpperCase()}${lower.slice(1)} ${name}`, start + 2);
}

function nameAt(tokens: Tokens, start: number, length: number): string | undefined {
  const last = tokens.at(start + length - 1);
  if (last.kind !== 'word') return undefined;
  let name = singular(last.lower);
  for (let index = start + length - 2; index >= start; index -= 1) name = `${tokens.at(index).lower} ${name}`;
  return CURRENCY_NAMES.get(name) ?? (name === 'sen' ? 'sen' : name === 'pound' ? 'GBP' : undefined);
}

function isMoneyHere(tokens: Tokens, index: number, numeral: Numeral): boolean {
  const { lower } = tokens.at(index);
  if (lower === 'won')
    return (
      numeral.scale > 1 ||
      numeral.value >= 1000 ||
      !Number.isInteger(numeral.value) ||
      !TAKES_OBJECT.test(tokens.at(index + 1).lower)
    );
  if (lower === 'pound' || lower === 'pounds') return numeral.scale >= 1e6;
  return lower !== 'real';
}

/** The verb "won" has its object or an adverb behind it; the currency a mark, a preposition, "per" or nothing. */
const TAKES_OBJECT = /^(?!(?:per|and|or|to|from|for|on|at|than|each)$)[\p{L}\d]/u;

const money = (code: string, next: number): Measure => {
  const whole = HUNDREDTHS.get(code);
  return { unit: whole ?? code, per: null, next, kind: 'money', factor: whole === undefined ? 1 : 0.01 };
};

/** Hundredth parts that one currency alone names so. Cents are many currencies' and stay "cent". */
const HUNDREDTHS: ReadonlyMap<string, string> = new Map([
  ['sen', 'JPY'],
  ['pence', 'GBP'],
]);

/** "10 $", "5€"; not where the sign begins the next amount ("between 5 $10 notes"). */
function readSignSuffix(tokens: Tokens, start: number): Measure | null {
  const code = CURRENCY_SIGNS.get(tokens.at(start).text);
  if (
    code === undefined ||
    tokens.at(start).text === '\\' ||
    (tokens.at(start + 1).glued === true && tokens.at(start + 1).kind === 'number')
  )
    return null;
  return money(code, start + 1);
}

/** "128p", "57.2p a day": pence; "1080p" and its like are a picture's height. */
const isPence = (tokens: Tokens, start: number): boolean =>
  tokens.at(start - 1).kind === 'number' &&
  !/^(?:240|360|480|576|720|1080|1440|2160|4320)$/u.test(tokens.at(start - 1).text);

/** "91c": cents where the block speaks of money. */
const isCents = (tokens: Tokens, start: number): boolean =>
  tokens.at(start - 1).kind === 'number' && hasWordNear(tokens, start, OF_CENTS);

const OF_CENTS: ReadonlySet<string> = new Set('$ € cent cents dollar dollars euro euros price prices rand'.split(' '));

/** "500 USD", "40 rmb", "48.5 MGBP" (millions). */
function readCodeSuffix(tokens: Tokens, start: number): Measure | null {
  const { text, lower, glued } = tokens.at(start);
  if (text === 'p' && glued && isPence(tokens, start)) return money('pence', start + 1);
  if (text === 'c' && glued && isCents(tokens, start)) return money('cent', start + 1);
  if (ISO_CODES.has(text) || text === 'RMB') return money(text === 'RMB' ? 'CNY' : text, start + 1);
  if (lower === 'usd' || lower === 'rmb' || lower === 'jpy' || lower === 'eur')
    return money(lower === 'rmb' ? 'CNY' : text.toUpperCase(), start + 1);
  if (!/^[KMB][A-Z]{3}$/u.test(text) || !ISO_CODES.has(text.slice(1))) return null;
  const factor = text.startsWith('K') ? 1e3 : text.startsWith('M') ? 1e6 : 1e9;
  return { ...money(text.slice(1), start + 1), factor };
}
