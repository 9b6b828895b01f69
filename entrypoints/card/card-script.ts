import type { CardProps } from '../../components/Card';
import type { Language } from '../../components/voice';
import type { Result } from '../../lib/protocol';
import type { CardView } from '../../lib/views';

/** What a card shows, and what its controls do. Its links, its pin and its copying are the card script's own. */
export interface CardContent extends Omit<CardProps, 'place' | 'voice' | 'onCopy' | 'onFollow' | 'onPin'> {
  /** The language of the notes. */
  readonly language: Language;
  /** Asks for the card of a note that a link leads to. */
  readonly askNote: (noteId: string) => Promise<Result<CardView>>;
  /** The card was unpinned and its mark is in the window: it may go back there. */
  readonly onUnpin: () => unknown;
}

/** Where a card belongs. */
export interface CardPlace {
  readonly range: Range;
  /** The point of the window by which it was opened: of a mark on two lines, it tells the line. `null`: by keyboard. */
  readonly point: { readonly x: number; readonly y: number } | null;
}

/** Elements of ours in the page: the one open card with what its links opened over it, and the pinned cards. */
export interface CardHost {
  /** Draws a card ahead, outside the document, so that it only has to be placed when it opens. Nothing happens while one is open. */
  prepare(content: CardContent): void;
  /** Draws the card; opens it beside its place if it was closed or stood elsewhere. */
  show(place: CardPlace, content: CardContent): void;
  /** Puts the keyboard's focus into the card. */
  focus(): void;
  /** Whether the keyboard's focus is in the open card. */
  hasFocus(): boolean;
  /** Whether a link in the open card was followed by click or key: it then stays when the pointer leaves. */
  isHeld(): boolean;
  /** The open card's box in the window; `null` where it is closed, or where the page took our element out. */
  box(): DOMRect | null;
  /** Whether an event of the page came out of a card, pinned ones among them. */
  owns(event: Event): boolean;
  /** Closes the top card that a link opened, or the pinned card that has the focus; false where there is neither. */
  closeTop(): boolean;
  /** Takes the open card out of the page. */
  close(): void;
  /** Takes the pinned cards out of the page. */
  clear(): void;
}

/**
 * The world that our scripts in a page share. The card is a script of its own, put into the page when its first card is needed:
 * with its drawing and placing it is larger than all that a page needs before.
 */
export interface SharedWorld {
  denchuCard?: { readonly makeCardHost: () => CardHost };
}
