import { type Source, sourceKinds } from './schema';

/**
 * Sources with the best first: by kind in the order of `sourceKinds`, and of one kind a text read at its publisher's
 * before one read at a mirror or repost (`via`). Otherwise in the given order, which is the fact's own.
 */
export const rankSources = (sources: readonly Source[]): readonly Source[] =>
  [...sources].sort((a, b) => rank(a) - rank(b));

const rank = ({ kind, via }: Source): number => sourceKinds.indexOf(kind) * 2 + (via === undefined ? 0 : 1);
