import type { EntityType } from '../lib/nlp';
import type { CardView } from '../lib/views';
import { CardHead } from './card/CardHead';
import type { Citation } from './card/citation';
import { FailedCard } from './card/FailedCard';
import { titleOf } from './card/Heading';
import { hasSomething, ReadyCard } from './card/ReadyCard';
import type { FollowLink } from './NoteAnchor';
import type { Language, Voice } from './voice';

/** What a card has to show. */
export type CardState =
  /** Asked for and not answered yet: nothing for 300 ms, then the words of the mark. */
  | { readonly kind: 'loading'; readonly type: EntityType; readonly text: string }
  | { readonly kind: 'ready'; readonly view: CardView }
  /** No answer. `updated`: this page's script is cut off for good, and only a reload helps. */
  | { readonly kind: 'failed'; readonly type: EntityType; readonly text: string; readonly updated: boolean };

/** Props of a card. */
export interface CardProps {
  readonly state: CardState;
  readonly voice: Voice;
  /**
   * `floating` beside its mark, `nested` over the card whose link opened it, `pinned` in the window's margin, `docked` at the
   * foot of a window under 400 px. @default 'floating'
   */
  readonly place?: 'floating' | 'nested' | 'pinned' | 'docked';
  readonly onClose: () => void;
  /** Absent where there is no margin to pin it to. */
  readonly onPin?: () => void;
  /** Opens the full note. */
  readonly onOpenNote: (noteId: string) => void;
  /** Follows a link in the card to a note's own card. @default the full note */
  readonly onFollow?: FollowLink;
  /** Puts a citation on the clipboard; resolves to whether it is there. */
  readonly onCopy: (citation: Citation) => Promise<boolean>;
  /** To the next (1) or previous (-1) mention of the same entity. */
  readonly onStep: (direction: 1 | -1) => void;
  /** Absent where a doubt cannot be dismissed. */
  readonly onDismiss?: () => void;
  /** What helps after a failure: a reload where the script is cut off, else a second try. */
  readonly onRetry: () => void;
}

/**
 * A note in the margin: what the mark under the pointer means. Takes focus itself when opened by keyboard (`tabIndex` -1);
 * Escape belongs to whoever opened it, since it closes one layer of several.
 */
export function Card(props: CardProps) {
  const { state, voice, place = 'floating' } = props;
  return (
    <div
      class={`card ${place === 'pinned' || place === 'nested' ? 'small ' : ''}${place}`}
      role="dialog"
      aria-label={toLabel(state, voice.notes)}
      aria-busy={state.kind === 'loading'}
      tabIndex={-1}
      lang={voice.ui}
    >
      <CardHead
        kind={state.kind === 'ready' ? state.view.kind : state.type}
        voice={voice}
        isPinned={place === 'pinned'}
        onPin={state.kind === 'ready' && hasSomething(state.view) && place !== 'docked' ? props.onPin : undefined}
        onClose={props.onClose}
      />
      <Body {...props} />
    </div>
  );
}

/** What the card is about, for the name of its dialog. */
function toLabel(state: CardState, language: Language): string {
  return state.kind === 'ready' ? titleOf(state.view, language) : state.text;
}

function Body(props: CardProps) {
  const { state, voice } = props;
  switch (state.kind) {
    case 'ready':
      return <ReadyCard {...props} view={state.view} />;
    case 'failed':
      return <FailedCard text={state.text} updated={state.updated} voice={voice} onRetry={props.onRetry} />;
    case 'loading':
      return <Waiting type={state.type} text={state.text} voice={voice} />;
  }
}

interface WaitingProps {
  readonly type: EntityType;
  readonly text: string;
  readonly voice: Voice;
}

/** The words of the mark, set as the answer will be. */
function Waiting({ type, text, voice: { t } }: WaitingProps) {
  const isValue = type === 'date' || type === 'figure';
  return (
    <div class="card-body">
      <div class={isValue ? 'value' : undefined}>
        <h2>{text}</h2>
      </div>
      <p class="dim" role="status">
        {t('card.loading')}
      </p>
    </div>
  );
}
