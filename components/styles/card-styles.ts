import card from './card.css?inline';
import parts from './parts.css?inline';
import tokens from './tokens.css?inline';

/** The card's whole style sheet as text, for its shadow root: a page's own sheets do not reach in, nor ours out. */
export const CARD_STYLES = `${tokens}${parts}${card}`;
