import type { Span } from '../../lib/text';

/** Pairs each gold mention with at most one answer and the other way round, the best overlap first. */
export function pairMentions<G extends Span, A extends Span>(gold: readonly G[], answers: readonly A[]): [G, A][] {
  const scored = gold.flatMap((g, i) =>
    answers.flatMap((a, j) =>
      sharedLength(g, a) > 0 ? [{ i, j, score: sharedLength(g, a) / coveredLength(g, a) }] : [],
    ),
  );
  scored.sort((x, y) => y.score - x.score || x.i - y.i || x.j - y.j);
  const usedGold = new Set<number>();
  const usedAnswers = new Set<number>();
  const pairs: [G, A][] = [];
  for (const { i, j } of scored) {
    const [g, a] = [gold[i], answers[j]];
    if (g === undefined || a === undefined || usedGold.has(i) || usedAnswers.has(j)) continue;
    usedGold.add(i);
    usedAnswers.add(j);
    pairs.push([g, a]);
  }
  return pairs;
}

const sharedLength = (a: Span, b: Span): number => Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
const coveredLength = (a: Span, b: Span): number => Math.max(a.end, b.end) - Math.min(a.start, b.start);
