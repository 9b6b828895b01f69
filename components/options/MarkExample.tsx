import type { EntityType } from '../../lib/nlp';
import type { Translate } from '../voice';

/** A sentence with one mark. */
export interface MarkExampleProps {
  readonly kind: EntityType;
  /** Whether the mark is drawn: a kind that is off is plain text. */
  readonly isMarked: boolean;
  readonly t: Translate;
}

/** A kind's mark as it stands in an article. */
export function MarkExample({ kind, isMarked, t }: MarkExampleProps) {
  const [before = '', after = ''] = t(`options.example.${kind}`).split('{mark}');
  const words = t(`options.marked.${kind}`);
  return (
    <span class="eg">
      {before}
      {isMarked ? (
        <span class="mk" data-kind={kind}>
          {words}
        </span>
      ) : (
        words
      )}
      {after}
    </span>
  );
}
