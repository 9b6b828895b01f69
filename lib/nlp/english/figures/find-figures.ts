import type { ArticleView, Candidate, Detector, FigureValue } from '../../types';
import { type Amount, readAmount } from './amount';
import { readChange } from './change';
import { CURRENCY_CODES, CURRENCY_SIGNS, DOLLAR_PREFIXES } from './money';
import { isNoFigure } from './not-figures';
import { readQualifierAfter, readQualifierBefore } from './qualifiers';
import { readTokens, type Tokens } from './tokens';
import { readPer, readUnit, type Unit } from './unit';

/** A figure as read, with the index behind its last token. */
interface Reading {
  readonly candidate: Candidate;
  readonly end: number;
}

/**
 * Finds numbers that count or measure, from their qualifier to their counted noun: `"at least 700,000 customers"` → 700000
 * `customer`, min; `"¥76 Tril."` → 76000000000000 `JPY`. Numbers inside names, dates, scores and idioms are left alone. Linear:
 * each token is read a bounded number of times.
 */
export const findFigures: Detector = ({ text, article }: ArticleView) => {
  const tokens = readTokens(text, article.blocks);
  const found: Candidate[] = [];
  for (let at = 0; at < tokens.length; ) {
    const reading = readFigure(tokens, at);
    if (reading !== null) found.push(reading.candidate);
    at = Math.max(at + 1, reading?.end ?? 0);
  }
  return found;
};

/** The sign or code before an amount and the index where the amount begins. */
interface Prefix {
  readonly unit: string;
  readonly amountAt: number;
}

/** "$", "US$", "¥", "JPY 500", "USD". */
function readPrefix(tokens: Tokens, at: number): Prefix | null {
  const [token, next] = [tokens.at(at), tokens.at(at + 1)];
  const dollar = DOLLAR_PREFIXES.get(token.lower);
  if (dollar !== undefined && next.text === '$' && next.glued && tokens.at(at + 2).kind === 'number')
    return { unit: dollar, amountAt: at + 2 };
  const sign = CURRENCY_SIGNS.get(token.text);
  if (sign !== undefined && next.kind === 'number') return { unit: sign, amountAt: at + 1 };
  return CURRENCY_CODES.has(token.text) && next.kind === 'number' ? { unit: token.text, amountAt: at + 1 } : null;
}

function readFigure(tokens: Tokens, at: number): Reading | null {
  const prefix = readPrefix(tokens, at);
  const amount = readAmount(tokens, prefix?.amountAt ?? at, prefix !== null);
  if (amount === null || (prefix === null && isNoFigure(tokens, at, amount.end))) return null;
  const range = readRange(tokens, amount, prefix);
  const body = range ?? { low: amount.value, high: null, end: amount.end, unit: null };
  const unit =
    prefix === null
      ? (body.unit ?? readUnit(tokens, body.end, body.high ?? body.low))
      : { unit: prefix.unit, end: body.end, kind: 'money' as const };
  if (unit === null && isDoubtful(tokens, at, amount, range !== null)) return null;
  return toReading(tokens, at, body, unit);
}

/** A word of number without a noun is a figure only where a limit stands before it; a bare digit needs no noun, a score is none. */
function isDoubtful(tokens: Tokens, at: number, amount: Amount, isRange: boolean): boolean {
  if (isRange) return false;
  if (amount.isWords && amount.value < 1 && amount.value > 0) return false;
  return amount.isWords && amount.value < 20 && readQualifierBefore(tokens, at) === null;
}

interface Body {
  readonly low: number;
  readonly high: number | null;
  readonly end: number;
  /** A unit that stood at the range's first end already. */
  readonly unit: Unit | null;
}

/** "5 to 10 percent", "15%-43%", "between 15 and 43", "$3-4 billion"; falls back to `null` where the second number is no more. */
function readRange(tokens: Tokens, first: Amount, prefix: Prefix | null): Body | null {
  const firstUnit = prefix === null ? readUnit(tokens, first.end, first.value) : null;
  const isClose = firstUnit !== null && (firstUnit.kind !== 'count' || firstUnit.end <= first.end + 2);
  for (const from of isClose && firstUnit !== null ? [first.end, firstUnit.end] : [first.end]) {
    const second = readSecond(tokens, from, first, prefix);
    if (second === null) continue;
    const scale = first.scale === 1 && second.scale > 1 && first.value < second.value / second.scale ? second.scale : 1;
    const low = first.value * scale;
    if (low >= second.value) return null;
    const unit = from === first.end ? null : readUnit(tokens, second.end, second.value) === null ? firstUnit : null;
    if (from !== first.end && unit === null && readUnit(tokens, second.end, second.value)?.unit !== firstUnit?.unit)
      return null;
    return { low, high: second.value, end: second.end, unit: unit === null ? null : { ...unit, end: second.end } };
  }
  return null;
}

function readSecond(tokens: Tokens, from: number, first: Amount, prefix: Prefix | null): Amount | null {
  const link = tokens.at(from);
  const isDash =
    /^[-–—~]$/u.test(link.text) && tokens.at(from + 1).kind === 'number' && (link.glued || link.text !== '-');
  const isAnd = link.lower === 'and' && isBetween(tokens, from, first);
  if (!isDash && link.lower !== 'to' && !isAnd) return null;
  const signed = readPrefix(tokens, from + 1);
  if (signed !== null && signed.unit !== prefix?.unit) return null;
  const second = readAmount(tokens, signed?.amountAt ?? from + 1, prefix !== null);
  if (second === null || second.isWords !== first.isWords) return null;
  // "rose from 5 to 10 percent" states two levels; a level that changed is no range.
  return isLevelChange(tokens, first, prefix) && link.lower === 'to' ? null : second;
}

const startOf = (tokens: Tokens, first: Amount): number => {
  let index = first.end - 1;
  while (
    index > 0 &&
    tokens.at(index - 1).kind !== 'break' &&
    first.end - index < 8 &&
    tokens.at(index - 1).lower !== 'between' &&
    tokens.at(index - 1).lower !== 'from'
  )
    index -= 1;
  return index - 1;
};

const isBetween = (tokens: Tokens, _from: number, first: Amount): boolean =>
  tokens.at(startOf(tokens, first)).lower === 'between';

function isLevelChange(tokens: Tokens, first: Amount, _prefix: Prefix | null): boolean {
  const before = startOf(tokens, first);
  if (tokens.at(before).lower !== 'from' || first.end - before > 5) return false;
  return /^(?:up|down|rose|rise|rising|fell|fall|falling|increased?|dropped|declined?|grew|raised|cut|lowered|climbed|increase|changed?|by|jumped)$/u.test(
    tokens.at(before - 1).lower,
  );
}

function toReading(tokens: Tokens, at: number, body: Body, unit: Unit | null): Reading {
  const unitEnd = unit?.end ?? body.end;
  const per = unit !== null && unit.kind !== 'count' && unit.unit !== '%' ? readPer(tokens, unitEnd) : null;
  const bodyEnd = per?.end ?? unitEnd;
  const before = readQualifierBefore(tokens, at);
  const after = before === null ? (readQualifierAfter(tokens, bodyEnd) ?? null) : null;
  const between = body.high !== null && tokens.at(at - 1).lower === 'between' ? at - 1 : null;
  const first = before?.index ?? between ?? at;
  const end = after?.index ?? bodyEnd;
  const change = readChange(tokens, first, end);
  const value: FigureValue = {
    number: body.low,
    high: body.high,
    unit: unit?.unit ?? null,
    bound: before?.bound ?? after?.bound ?? null,
    per: per?.per ?? null,
    ...(change === null ? {} : { change }),
  };
  const rule = `figure/${unit?.kind ?? 'number'}`;
  return {
    candidate: {
      start: tokens.at(first).start,
      end: tokens.at(end - 1).end,
      type: 'figure',
      rule,
      reading: { kind: 'figure', value },
    },
    end,
  };
}
