import type { CardProps } from '../../components/Card';
import type { Language } from '../../components/voice';

/** What a card shows, and what its controls do. */
export interface CardContent extends Omit<CardProps, 'styles' | 'place' | 'voice'> {
  /** The language of the notes. */
  readonly language: Language;
}

/** Where a card belongs. */
export interface CardPlace {
  readonly range: Range;
  /** The point of the window by which it was opened: of a mark on two lines, it tells the line. `null`: by keyboard. */
  readonly point: { readonly x: number; readonly y: number } | null;
}

/** An element of ours in the page, with the one open card in it. */
export interface CardHost {
  /** Draws the card; opens it beside its place if it was closed or stood elsewhere. */
  show(place: CardPlace, content: CardContent): void;
  /** Puts the keyboard's focus into the card. */
  focus(): void;
  /** Whether the keyboard's focus is in the card. */
  hasFocus(): boolean;
  /** The card's box in the window; `null` where it is closed, or where the page took our element out. */
  box(): DOMRect | null;
  /** Whether an event of the page came out of the card. */
  owns(event: Event): boolean;
  /** Takes the card and our element out of the page. */
  close(): void;
}

/**
 * The world that our scripts in a page share. The card is a script of its own, put into the page when its first card is needed:
 * with its drawing and placing it is larger than all that a page needs before.
 */
export interface SharedWorld {
  denchuCard?: { readonly makeCardHost: () => CardHost };
}
