import type { Span } from '../../../text';
import type { ReferenceNoun } from './nouns';
import { canBeCalled, type Referent } from './referents';

/**
 * Whom "the firm" at the head of a paragraph means where nobody is near: the firm that the article is about. That is the
 * only one of headline and first paragraph (`blocks` 0 and 1), if no other one that can be called so has been named more
 * often up to there. `order` is what has been named so far.
 */
export function resolveTopic(
  start: number,
  noun: ReferenceNoun,
  blocks: readonly Span[],
  order: readonly Referent[],
): Referent | null {
  const [, lead] = blocks;
  if (lead === undefined || start <= lead.end || !blocks.some((block) => block.start === start)) return null;
  const callable = order.filter((referent) => canBeCalled(referent, noun, false));
  const [topic, ...others] = callable.filter(({ end }) => end <= lead.end);
  if (topic === undefined || others.some(({ id }) => id !== topic.id)) return null;
  const counts = new Map<string, number>();
  for (const { id } of callable) counts.set(id, (counts.get(id) ?? 0) + 1);
  const own = counts.get(topic.id) ?? 0;
  return own > 1 && Math.max(...counts.values()) <= own ? topic : null;
}
