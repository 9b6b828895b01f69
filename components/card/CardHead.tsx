import type { EntityType } from '../../lib/nlp';
import { IconButton } from '../IconButton';
import type { Voice } from '../voice';

/** The line above a card's name. */
export interface CardHeadProps {
  readonly kind: EntityType;
  readonly voice: Voice;
  readonly isPinned: boolean;
  /** Absent where the card cannot be pinned: while it waits, or where there is no margin to pin it to. */
  readonly onPin?: (() => void) | undefined;
  readonly onClose: () => void;
}

/** The kind in its own line, pin, close. */
export function CardHead({ kind, voice: { t }, isPinned, onPin, onClose }: CardHeadProps) {
  return (
    <div class="card-head">
      <span class="kind mk" data-kind={kind}>
        {t(`kind.${kind}`)}
      </span>
      {isPinned && <span class="sub">{t('card.pinned')}</span>}
      <span class="grow" />
      {onPin !== undefined && (
        <IconButton icon="pin" label={t(isPinned ? 'card.unpin' : 'card.pin')} pressed={isPinned} onClick={onPin} />
      )}
      <IconButton icon="close" label={t('card.close')} onClick={onClose} />
    </div>
  );
}
