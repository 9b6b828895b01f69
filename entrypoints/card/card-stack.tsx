import { render } from 'preact';
import { Card, type CardProps, type CardState } from '../../components/Card';
import type { Voice } from '../../components/voice';
import type { EntityType } from '../../lib/nlp';
import type { Result } from '../../lib/protocol';
import type { CardView } from '../../lib/views';
import type { CardContent } from './card-script';
import { copyCitation } from './copy-citation';
import { followLinks } from './follow-links';
import { placeLayer } from './place-layer';

/** How a link's card came to be open. */
export type LinkOpening = 'hover' | 'click' | 'keyboard';

/** Milliseconds without an answer after which a link's card shows the words of the link. */
const PATIENCE_MS = 300;

/** One card that a link opened. */
interface Layer {
  readonly noteId: string;
  /** The link. */
  readonly from: HTMLElement;
  readonly opening: LinkOpening;
  /** `null` until there is something to show. */
  readonly state: CardState | null;
}

interface Base {
  readonly content: CardContent;
  readonly voice: Voice;
  readonly place: NonNullable<CardProps['place']>;
}

/** Pins a card's view. */
export type PinCard = (view: CardView, content: CardContent) => void;

/**
 * A card and the cards that its links opened, each over its parent. Depth 0 is the card itself. Everything ends with `clear`;
 * the listeners on its own root go with the root.
 */
export class CardStack {
  readonly #root: HTMLElement;
  readonly #pin: PinCard;
  #base: Base | null = null;
  #layers: readonly Layer[] = [];

  constructor(root: HTMLElement, pin: PinCard) {
    this.#root = root;
    this.#pin = pin;
    root.className = 'stack';
    followLinks(root, this);
  }

  /** How many cards lie over the first. */
  get depth(): number {
    return this.#layers.length;
  }

  /** Draws the first card; those over it stay. */
  show(content: CardContent, voice: Voice, place: Base['place']): void {
    this.#base = { content, voice, place };
    this.#draw();
  }

  /** Puts the focus into the top card. */
  focus(): void {
    [...this.#root.querySelectorAll<HTMLElement>('.card')].at(-1)?.focus({ preventScroll: true });
  }

  /** Whether a link was followed by click or key. */
  isHeld = (): boolean => this.#layers.some(({ opening }) => opening !== 'hover');

  /** Opens the card of a link's note over the card that the link stands in, in place of those that lie there. */
  follow(noteId: string, from: HTMLElement, opening: LinkOpening): void {
    const depth = depthOf(from);
    const known = this.#layers[depth];
    const layer = { noteId, from, opening, state: known?.from === from ? known.state : null };
    if (known?.from === from && opening === 'hover') return;
    this.#layers = [...this.#layers.slice(0, depth), layer];
    if (layer.state === null) void this.#fill(layer);
    else if (opening === 'keyboard') this.focus();
  }

  /** Closes the cards over that depth, from the top, as far as the pointer opened them. */
  closeHovered(depth: number): void {
    const held = this.#layers.findLastIndex(({ opening }) => opening !== 'hover') + 1;
    this.closeAbove(Math.max(depth, held));
  }

  /** Closes the cards over that depth; the focus that was in one goes back to the link that opened the lowest. */
  closeAbove(depth: number): void {
    const lowest = this.#layers[depth];
    if (lowest === undefined) return;
    const hadFocus = depthOf(activeIn(this.#root)) > depth;
    this.#layers = this.#layers.slice(0, depth);
    this.#draw();
    if (hadFocus) lowest.from.focus({ preventScroll: true });
  }

  /** Closes the top card that a link opened; false where there is none. */
  closeTop(): boolean {
    if (this.#layers.length === 0) return false;
    this.closeAbove(this.#layers.length - 1);
    return true;
  }

  /** Whether the pointer rests on the link whose card lies over that depth. */
  isLinkOf = (depth: number, link: Element | null): boolean => link !== null && this.#layers[depth]?.from === link;

  /** Empties the root. */
  clear(): void {
    this.#base = null;
    this.#layers = [];
    render(null, this.#root);
  }

  async #fill(layer: Layer): Promise<void> {
    const { noteId, from } = layer;
    const words = { type: (from.dataset.kind ?? 'term') as EntityType, text: from.textContent };
    const waiting = setTimeout(() => this.#set(layer, { kind: 'loading', ...words }), PATIENCE_MS);
    const answer: Result<CardView> | undefined = await this.#base?.content.askNote(noteId);
    clearTimeout(waiting);
    if (answer?.ok) this.#set(layer, { kind: 'ready', view: answer.value });
    else this.#set(layer, { kind: 'failed', ...words, updated: answer?.code === 'extension-updated' });
  }

  /** Draws what there is to show, unless the card was closed meanwhile. */
  #set(asked: Layer, state: CardState): void {
    const at = this.#layers.findIndex(({ from, noteId }) => from === asked.from && noteId === asked.noteId);
    const layer = this.#layers[at];
    if (layer === undefined) return;
    this.#layers = this.#layers.map((other) => (other === layer ? { ...layer, state } : other));
    this.#draw();
    if (layer.opening === 'keyboard' && at === this.depth - 1) this.focus();
  }

  #draw(): void {
    const base = this.#base;
    if (base === null) return;
    const shown = this.#layers.flatMap(({ state, ...layer }, at) => (state === null ? [] : [{ ...layer, state, at }]));
    render(
      <>
        {this.#card(base, base.content.state, 0)}
        {shown.map(({ state, at }) => (
          <div key={`layer ${at}`} class={base.place === 'docked' ? 'layer foot' : 'layer'} data-depth={at + 1}>
            {this.#card(base, state, at + 1)}
          </div>
        ))}
      </>,
      this.#root,
    );
    if (base.place === 'docked') return;
    for (const { from, at } of shown) placeLayer(this.#root, from, at + 1);
  }

  #card({ content, voice, place }: Base, state: CardState, depth: number) {
    const { askNote: _, language: __, onUnpin, ...props } = content;
    const isNested = depth > 0;
    const close = isNested ? () => this.closeAbove(depth - 1) : content.onClose;
    const pin = (): void => {
      close();
      if (place === 'pinned' && !isNested) onUnpin();
      else if (state.kind === 'ready')
        this.#pin(state.view, isNested ? { ...content, onUnpin: () => undefined } : content);
    };
    return (
      <Card
        {...props}
        key={keyOf(state)}
        state={state}
        voice={voice}
        place={isNested && place !== 'docked' ? 'nested' : place}
        onClose={close}
        onPin={pin}
        onFollow={(noteId, from, how) => this.follow(noteId, from, how)}
        onCopy={copyCitation}
        onRetry={isNested ? () => this.#retry(depth - 1) : content.onRetry}
      />
    );
  }

  #retry(at: number): void {
    const layer = this.#layers[at];
    if (layer?.state?.kind === 'failed' && layer.state.updated) location.reload();
    else if (layer !== undefined) void this.#fill(layer);
  }
}

/** A card of something else starts anew, with its disclosure closed and nothing said to be copied. */
const keyOf = (state: CardState): string => (state.kind === 'ready' ? state.view.entityId : 'words');

/** The depth of the card that an element stands in. */
const depthOf = (element: Element | null): number =>
  Number(element?.closest<HTMLElement>('[data-depth]')?.dataset.depth ?? 0);

/** What has the focus inside our closed root. */
const activeIn = (root: HTMLElement): Element | null => {
  const shadow = root.getRootNode();
  const active = shadow instanceof ShadowRoot ? shadow.activeElement : document.activeElement;
  return root.contains(active) ? active : null;
};
