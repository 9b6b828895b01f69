import type { Expression, Found, Named } from './expression';
import { found, type Input, wordAt } from './input';

const WHICH = new Map<string, Named['which']>([
  ['last', 'last'],
  ['previous', 'last'],
  ['this', 'this'],
  ['next', 'next'],
  ['coming', 'coming'],
  ['upcoming', 'coming'],
  ['past', 'past'],
]);

/** "last April", "next Friday", "this summer", "this past Monday", "this coming autumn", "next Christmas". */
export function readNamed(input: Input, at: number, article: boolean): Found | null {
  const { tokens } = input;
  const second = wordAt(tokens, at) === 'this' ? WHICH.get(wordAt(tokens, at + 1)) : undefined;
  const isDouble = second === 'past' || second === 'coming' || second === 'last';
  const which = isDouble ? second : WHICH.get(wordAt(tokens, at));
  if (which === undefined || (which === 'past' && !isDouble && !article)) return null;
  const inner = input.read(isDouble ? at + 2 : at + 1);
  if (inner === null || !isNameable(inner.expression)) return null;
  if (inner.expression.of !== null) return null;
  return found({ is: 'named', which, of: inner.expression }, inner.end);
}

const NAMEABLE = new Set(['weekday', 'month', 'months', 'season', 'holiday', 'quarter', 'half', 'day']);
const isNameable = (expression: Expression): expression is Named['of'] => NAMEABLE.has(expression.is);
