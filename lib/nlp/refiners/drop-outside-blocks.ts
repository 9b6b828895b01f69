import type { Block } from '../../text';
import type { Candidate, Refiner } from '../types';
import { dropWhere } from './drop';

/** Drops what crosses from one block into another, and what stands in a stamp, outside the article or in no block. */
export const dropOutsideBlocks: Refiner = (candidates, { article }, trace) => {
  let at = 0;
  return dropWhere(
    candidates.toSorted((a, b) => a.start - b.start),
    'blocks',
    trace,
    (candidate) => {
      while (at < article.blocks.length && (article.blocks[at]?.end ?? 0) <= candidate.start) at += 1;
      return faultOf(candidate, article.blocks[at]);
    },
  );
};

function faultOf({ start, end }: Candidate, block: Block | undefined): string | null {
  if (block === undefined || start < block.start) return 'stands in no block';
  if (block.kind === 'stamp' || block.kind === 'outside') return `stands in a block of kind ${block.kind}`;
  return end > block.end ? 'runs from one block into the next' : null;
}
