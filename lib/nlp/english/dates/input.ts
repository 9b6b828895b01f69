import type { Expression, Found } from './expression';
import type { Token } from './tokens';

/** The tokens of a block, with the way to read an expression inside another one. */
export interface Input {
  readonly tokens: readonly Token[];
  /** The expression at a token, one level deeper; null where there is none or the nesting has become too deep. */
  readonly read: (at: number) => Found | null;
}

/** Reads the expression that begins at a token. `article`: a "the" stands before it and belongs to it. */
export type Reader = (input: Input, at: number, article: boolean) => Found | null;

/** The word at a token in lower case; empty beyond the block. */
export const wordAt = (tokens: readonly Token[], at: number): string => tokens[at]?.lower ?? '';

/** The index after `words`, where they stand at `at` one after another; -1 where they do not. */
export function afterWords(tokens: readonly Token[], at: number, ...words: readonly string[]): number {
  return words.every((word, offset) => wordAt(tokens, at + offset) === word) ? at + words.length : -1;
}

/** The index after one of `words` where one stands at `at`, else `at`. */
export const skipOne = (tokens: readonly Token[], at: number, words: ReadonlySet<string>): number =>
  words.has(wordAt(tokens, at)) ? at + 1 : at;

/** A finding. */
export const found = (expression: Expression, end: number): Found => ({ expression, end });

/** The one of several findings that reaches furthest; the earlier of equals. */
export function longest(findings: readonly (Found | null)[]): Found | null {
  let best: Found | null = null;
  for (const finding of findings) if (finding !== null && (best === null || finding.end > best.end)) best = finding;
  return best;
}

/** Marks that tie a number to what stands before it: a sum of money, an amount, a name, a path, a clock time. */
const TIED_BEFORE = new Set('$ £ € ¥ ￥ # + = _ & @ / : . , \\ % * ^ | ~'.split(' '));
/** Marks that tie a number to what follows it. */
const TIED_AFTER = new Set('% ° _ @ : / \\ = & $ £ € ¥ ^ *'.split(' '));

/** Whether a number stands free: not in "$12", "No.5", "16:15", "A-380" or "24/7". */
export function isFree(tokens: readonly Token[], at: number): boolean {
  return isFreeBefore(tokens, at) && isFreeAfter(tokens, at);
}

/** Whether no mark or letter ties the token to the one before. */
export function isFreeBefore(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token === undefined || !token.glued) return true;
  const before = tokens[at - 1];
  return before === undefined || (before.kind === 'mark' && !TIED_BEFORE.has(before.lower));
}

/** Whether no mark or letter ties the token to the one after. A hyphen does not: "2016-17", "12-year". */
export function isFreeAfter(tokens: readonly Token[], at: number): boolean {
  const after = tokens[at + 1];
  if (after === undefined || !after.glued) return true;
  return after.kind === 'mark' && (!TIED_AFTER.has(after.lower) || isColon(tokens, at + 1));
}

/** "Aug. 29: 57.8 GW": a colon that ends a phrase, not one of "16:15". */
const isColon = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.lower === ':' && tokens[at + 1]?.glued !== true;

/** Dashes that join the ends of a range. An em dash parts clauses. */
export const DASHES: ReadonlySet<string> = new Set(['-', '–', '‐', '‑', '−', '~', '〜', '～']);

/** Whether a dash at `at` joins what stands on both sides without spaces. */
export const isGluedDash = (tokens: readonly Token[], at: number): boolean =>
  DASHES.has(wordAt(tokens, at)) && tokens[at]?.glued === true && tokens[at + 1]?.glued === true;
