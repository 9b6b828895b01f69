import type { Span } from '../../../text';
import { nounOf, type ReferenceNoun } from './nouns';
import { FIELD_MODIFIERS } from './words-around';

/** So far an article describes a firm before or after its name. */
const REACH = 90;

/**
 * The words by which an article says beside a name what the firm does: nouns ("chipmaker Kioxia", "Infini, an Osaka-based
 * retailer"), fields ("Ineos, the British chemicals company") and the trades that they stand for. Empty where it says nothing.
 */
export function statedTrades(text: string, { start, end }: Span): readonly string[] {
  const before = isNounBefore(text, start)
    ? (/(?:\p{Ll}[\p{Ll}-]* ){1,3}$/u.exec(text.slice(Math.max(0, start - REACH), start))?.[0] ?? '')
    : '';
  const after = OPENS.test(text.slice(end, end + 9)) ? (DESCRIPTION.exec(text.slice(end, end + REACH))?.[1] ?? '') : '';
  return [...readPhrase(before), ...readPhrase(after)];
}

/** Asked first, since few names have one. */
function isNounBefore(text: string, start: number): boolean {
  if (text.charAt(start - 1) !== ' ') return false;
  return nounOf(text.slice(text.lastIndexOf(' ', start - 2) + 1, start - 1)) !== null;
}

const OPENS = /^(?:, | is | was | became| remains)/u;

/** "…, a German software company,", "… is the largest airline", "…, Jim Ratcliffe's chemicals company,". */
const DESCRIPTION =
  /^(?:, | (?:is|was|became|remains) )(?:an?|the|(?:\p{Lu}[\p{L}.]+ ){0,3}\p{Lu}[\p{L}.]+['’]s?) ((?:[\p{L}\p{N}'’-]+ ){0,5}?[\p{L}-]+)(?=[,.;:)]| (?:of|that|which|in|based|with|at|for|owned|listed|and|whose|to|from|behind)\b|$)/u;

function readPhrase(phrase: string): readonly string[] {
  const words = phrase.trim().split(' ');
  const noun = nounOf((words.at(-1) ?? '').toLowerCase());
  if (noun === null || noun.isPlural || noun.noun.type !== 'company') return [];
  const fields = words.slice(-3, -1).filter((word) => FIELD_MODIFIERS.has(word));
  return [...ofNoun(noun.noun), ...fields, ...fields.flatMap(onlyTradeOf)];
}

/** "company" and "group" say nothing; a noun of one trade says that trade, one of several ("carrier") only itself. */
function ofNoun({ singular, name, trades }: ReferenceNoun): readonly string[] {
  if (name === undefined && trades === undefined) return [];
  return trades?.length === 1 ? [singular, ...trades] : [singular];
}

function onlyTradeOf(word: string): readonly string[] {
  const trades = FIELD_MODIFIERS.get(word)?.trades ?? [];
  return trades.length === 1 ? trades : [];
}
