import type { CardView } from '../../lib/views';
import { CopyButton } from '../CopyButton';
import { IconButton } from '../IconButton';
import type { Voice } from '../voice';

/** The line under a card. */
export interface CardFootProps {
  readonly view: CardView;
  readonly voice: Voice;
  readonly hasDoubt: boolean;
  readonly onOpenNote: (noteId: string) => void;
  readonly onCopy: () => Promise<boolean>;
  readonly onStep: (direction: 1 | -1) => void;
  readonly onDismiss?: (() => void) | undefined;
}

/** The full note, a copy with its sources, the way to the other mentions; a doubt can be dismissed. */
export function CardFoot({ view, voice: { t }, hasDoubt, onOpenNote, onCopy, onStep, onDismiss }: CardFootProps) {
  const { note, position } = view;
  return (
    <div class="card-foot">
      {note !== null && (
        <button type="button" class="b b-link" onClick={() => onOpenNote(note)}>
          {t('card.fullNote')}
        </button>
      )}
      <CopyButton label={t(hasDoubt ? 'card.copyCheck' : 'card.copy')} done={t('card.copied')} onCopy={onCopy} />
      {hasDoubt && onDismiss !== undefined && (
        <button type="button" class="b b-link last" onClick={onDismiss}>
          {t('card.dismiss')}
        </button>
      )}
      {position.of > 1 && !hasDoubt && (
        <span class="nav">
          <IconButton icon="back" label={t('card.previous')} onClick={() => onStep(-1)} />
          {t('card.position', { at: position.at, of: position.of })}
          <IconButton icon="next" label={t('card.next')} onClick={() => onStep(1)} />
        </span>
      )}
    </div>
  );
}
