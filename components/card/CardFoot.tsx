import type { CardView } from '../../lib/views';
import { CopyButton } from '../CopyButton';
import { IconButton } from '../IconButton';
import type { MessageKey, Voice } from '../voice';

/** The line under a card. */
export interface CardFootProps {
  readonly view: CardView;
  readonly voice: Voice;
  /** False where the notes have nothing: then there is nothing to copy either. */
  readonly isCovered: boolean;
  readonly hasSources: boolean;
  readonly hasDoubt: boolean;
  readonly onOpenNote: (noteId: string) => void;
  readonly onCopy: () => Promise<boolean>;
  readonly onStep: (direction: 1 | -1) => void;
  readonly onDismiss?: (() => void) | undefined;
}

/** The full note, a copy with its sources, the way to the other mentions; a doubt can be dismissed. Nothing where none applies. */
export function CardFoot(props: CardFootProps) {
  const { view, voice, isCovered, hasDoubt, onOpenNote, onStep, onDismiss } = props;
  const { note, position } = view;
  const { t } = voice;
  const hasSteps = position.of > 1 && !hasDoubt;
  if (!isCovered && !hasSteps) return null;
  return (
    <div class="card-foot">
      {note !== null && (
        <button type="button" class="b b-link" onClick={() => onOpenNote(note)}>
          {t('card.fullNote')}
        </button>
      )}
      {isCovered && <CopyButton label={t(copyKey(props))} done={t('card.copied')} onCopy={props.onCopy} />}
      {hasDoubt && onDismiss !== undefined && (
        <button type="button" class="b b-link last" onClick={onDismiss}>
          {t('card.dismiss')}
        </button>
      )}
      {hasSteps && (
        <span class="nav">
          <IconButton icon="back" label={t('card.previous')} onClick={() => onStep(-1)} />
          {t('card.position', { at: position.at, of: position.of })}
          <IconButton icon="next" label={t('card.next')} onClick={() => onStep(1)} />
        </span>
      )}
    </div>
  );
}

function copyKey({ hasDoubt, hasSources }: CardFootProps): MessageKey {
  if (hasDoubt) return 'card.copyCheck';
  return hasSources ? 'card.copy' : 'card.copyPlain';
}
