import type { Tokens } from '../../names/tokens';
import { countUpToBy } from '../../sorted';
import { nounOf } from './nouns';
import type { Referent } from './referents';
import { smallNumber } from './small-number';
import { ENDS_PHRASE } from './words-around';

/** Firms or bodies named one after another: "A, B and C". At least two of them, distinct. */
export interface NameList {
  readonly members: readonly Referent[];
  readonly start: number;
  readonly end: number;
}

/** What joins the members of a list. A short form in brackets and a possessive may follow a member. */
const JOINT =
  /^(?:['’]s)?(?:\s\([^()]{1,40}\))?(?:\s?,\s(?:and\s|&\s|as well as\s)?|\s(?:and|&|or|as well as)\s)(?:also\s)?(?:the\s|its\s)?$/iu;

/** All lists of an article, in order. `referents` are its names in order. */
export function findLists(referents: readonly Referent[], text: string): readonly NameList[] {
  const lists: NameList[] = [];
  let run: Referent[] = [];
  const close = (): void => {
    const distinct = new Set(run.map(({ id }) => id));
    const [first] = run;
    const last = run.at(-1);
    if (first !== undefined && last !== undefined && distinct.size > 1) {
      lists.push({ members: run, start: first.start, end: last.end });
    }
  };
  for (const referent of referents) {
    const before = run.at(-1);
    const joins = before !== undefined && before.type === referent.type && joinsOn(text, before.end, referent.start);
    if (joins) run.push(referent);
    else {
      close();
      run = [referent];
    }
  }
  close();
  return lists;
}

/** Longest text between two members of a list, in characters. */
const WIDEST_JOINT = 60;

const joinsOn = (text: string, from: number, to: number): boolean =>
  to - from <= WIDEST_JOINT && JOINT.test(text.slice(from, to).replace(/\s+/gu, ' '));

/** A number of firms or bodies with the names that the sentence lists for it. */
export interface Count {
  readonly number: number;
  readonly type: 'company' | 'ministry';
  readonly listed: readonly Referent[];
  /** "two other companies": not those of any other count. */
  readonly isOthers: boolean;
  readonly start: number;
}

/** What leads from a count to its names: "five companies, including …", "the two: …", "the five, also including …". */
const LISTS =
  /^(?:\s?[,:(]|\s?[—–―]|\s--?)?\s?(?:also\s)?(?:including|namely|such as|among them|they are|are|were|i\.e\.,?)?(?:\s?:)?\s?(?:the\s)?$/iu;

/** A count that a comma or nothing leads from, as in "the five Kansai Electric", lists nothing. */
const LEADS = /[,:(—–―]|--|including|namely|such as|\b(?:are|were)\b/iu;

/**
 * The names listed after `from`, the end of a count; empty where it lists none. `referents` are sorted; a list ends where
 * another word than "and" stands between two names.
 */
export function listedAfter(from: number, referents: readonly Referent[], text: string): readonly Referent[] {
  const listed: Referent[] = [];
  let end = from;
  for (const referent of referentsFrom(referents, from)) {
    const between = text.slice(end, Math.min(referent.start, end + WIDEST_JOINT + 1)).replace(/\s+/gu, ' ');
    const joins = listed.length === 0 ? LISTS.test(between) && LEADS.test(between) : JOINT.test(between);
    if (!joins) break;
    listed.push(referent);
    end = referent.end;
  }
  return listed;
}

/** As many as the longest list of the press; the country has ten regional utilities. */
const LONGEST_LIST = 30;

function referentsFrom(referents: readonly Referent[], from: number): readonly Referent[] {
  const first = countUpToBy(referents, from - 1, ({ start }) => start);
  return referents.slice(first, first + LONGEST_LIST);
}

/** Most words between a number and what it counts: "five major regional electric power companies". */
const MOST_MODIFIERS = 4;

/**
 * The counts of firms and bodies that are no references: "five power companies", "two other utilities". Linear.
 */
export function findCounts(tokens: Tokens, referents: readonly Referent[], text: string): readonly Count[] {
  const counts: Count[] = [];
  tokens.words.forEach((word, at) => {
    const number = smallNumber(word);
    if (number === null || /^(?:the|both|these|those|all)$/u.test(tokens.words[at - 1] ?? '')) return;
    const head = findHead(tokens, at, text);
    if (head === null) return;
    const between = tokens.words.slice(at - 1, head.at);
    const listed = listedAfter(tokens.ends[head.at] ?? 0, referents, text).filter(({ type }) => type === head.type);
    const isOthers = between.includes('other') || between[0] === 'another';
    counts.push({ number, type: head.type, listed, isOthers, start: tokens.starts[at] ?? 0 });
  });
  return counts;
}

function findHead(tokens: Tokens, number: number, text: string): { at: number; type: 'company' | 'ministry' } | null {
  for (let at = number + 1; at <= number + 1 + MOST_MODIFIERS && at < tokens.count; at += 1) {
    if (/[^\s-]/u.test(text.slice(tokens.ends[at - 1], tokens.starts[at])) || ENDS_PHRASE.has(tokens.words[at] ?? ''))
      return null;
    const found = nounOf(tokens.words[at] ?? '');
    if (found?.isPlural === true && nounOf(tokens.words[at + 1] ?? '')?.isPlural !== true) {
      return { at, type: found.noun.type };
    }
  }
  return null;
}
