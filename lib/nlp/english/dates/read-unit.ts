import { skipOne, wordAt } from './input';
import type { Unit } from './lexicon';
import type { Token } from './tokens';

/** A unit of time in the singular with the index of the token after it. */
export interface UnitRead {
  readonly unit: Unit;
  readonly end: number;
  /** "night" and the like, which stand for their day. */
  readonly dayPart: boolean;
}

const FISCAL: ReadonlySet<string> = new Set(['fiscal', 'financial', 'business', 'accounting', 'bookkeeping']);
const WHOLE: ReadonlySet<string> = new Set(['calendar', 'full', 'whole', 'entire']);

const of = (unit: Unit, end: number): UnitRead => ({ unit, end, dayPart: false });

/** "year" → year, "fiscal year" → fiscal-year, "night" → day; null where no unit in the singular stands there. */
export function readUnit(tokens: readonly Token[], at: number): UnitRead | null {
  if (tokens[at]?.entry.dayPart === true) return { unit: 'day', end: at + 1, dayPart: true };
  const isFiscal = FISCAL.has(wordAt(tokens, at));
  const core = isFiscal ? at + 1 : skipOne(tokens, at, WHOLE);
  const { unit, plural } = tokens[core]?.entry ?? {};
  if (unit === undefined || plural === true) return isFiscal ? readBareFiscal(tokens, at) : null;
  return of(isFiscal && unit === 'year' ? 'fiscal-year' : unit, core + 1);
}

const BEFORE_FISCAL = /^(?:this|last|next|current)$/;
const AFTER_FISCAL =
  /^(?:and|or|but|to|in|on|at|by|for|from|as|is|was|will|after|before|with|through|until|that|which|[^a-z0-9]|)$/;

/** "this fiscal", as the Asian business press shortens "this fiscal year"; not "this fiscal discipline". */
function readBareFiscal(tokens: readonly Token[], at: number): UnitRead | null {
  const isShort = wordAt(tokens, at) === 'fiscal' && BEFORE_FISCAL.test(wordAt(tokens, at - 1));
  return isShort && AFTER_FISCAL.test(wordAt(tokens, at + 1)) ? of('fiscal-year', at + 1) : null;
}
