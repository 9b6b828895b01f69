import type { Block } from '../../../text';
import { wordAt } from './input';
import { makeInput } from './read-date';
import { readList } from './read-list';
import { type Reading, readRange } from './read-range';
import { type Token, tokenise } from './tokens';

/** An expression with the tokens it was read from; `start` and `end` are token indices. */
export interface BlockReading extends Reading {
  readonly tokens: readonly Token[];
  /** Which block it stands in, and which sentence of that block. */
  readonly block: number;
  readonly sentence: number;
  /** Sentences counted through the article. */
  readonly sentenceCount: number;
}

/** Reads the date expressions of all blocks that hold mentions, in order and disjoint. Linear. */
export function readBlocks(text: string, blocks: readonly Block[]): readonly BlockReading[] {
  let sentencesBefore = 0;
  return blocks.flatMap((block, index) => {
    if (block.kind === 'stamp' || block.kind === 'outside') return [];
    const tokens = tokenise(text, block);
    const readings = readBlock(tokens).map((reading) => {
      const sentence = tokens[reading.start]?.sentence ?? 0;
      return { ...reading, tokens, block: index, sentence, sentenceCount: sentencesBefore + sentence };
    });
    sentencesBefore += (tokens.at(-1)?.sentence ?? 0) + 1;
    return readings;
  });
}

function readBlock(tokens: readonly Token[]): readonly Reading[] {
  const input = makeInput(tokens);
  const readings: Reading[] = [];
  for (let at = 0; at < tokens.length; ) {
    const reading = mayBegin(tokens, at) ? readRange(input, at) : null;
    if (reading === null || !isWholeWord(tokens, reading)) {
      at += 1;
      continue;
    }
    const listed = readList(input, reading);
    readings.push(...listed);
    at = listed.at(-1)?.end ?? reading.end;
  }
  return readings;
}

/** Marks that tie a word to what stands before it in a path, an address or a tag. */
const TIED = new Set('/ @ _ = # & \\ $ .'.split(' '));

/** Prefixes that stand before a date: "pre-2016". */
const PREFIXES = new Set(['pre', 'post']);

function mayBegin(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token === undefined || (token.kind === 'mark' && !/['’‘]/.test(token.lower))) return false;
  if (!token.glued) return true;
  const before = wordAt(tokens, at - 1);
  if (TIED.has(before)) return false;
  if (before !== '-' || tokens[at - 1]?.glued !== true) return true;
  return PREFIXES.has(wordAt(tokens, at - 2));
}

/** Whether the text goes on after the expression with a word's end: not "2016_final" or "may@home". */
function isWholeWord(tokens: readonly Token[], { end }: Reading): boolean {
  const after = tokens[end];
  if (after === undefined || !after.glued) return true;
  if (/^[@_=\\]$/.test(after.lower) || isCompound(tokens, end)) return false;
  return !(after.lower === '.' && tokens[end + 1]?.glued === true && tokens[end + 1]?.kind === 'word');
}

/** "this week-long strike", "last year-end results": the unit belongs to the word behind the hyphen. */
const isCompound = (tokens: readonly Token[], end: number): boolean =>
  tokens[end - 1]?.entry.unit !== undefined && wordAt(tokens, end) === '-' && tokens[end + 1]?.glued === true;
