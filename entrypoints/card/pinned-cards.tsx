import { i18n } from '#i18n';
import { type I18nFunction, toVoice } from '../../components/voice';
import type { CardView } from '../../lib/views';
import type { CardContent } from './card-script';
import { CardStack } from './card-stack';
import { makeSurface } from './make-surface';

/** Over the whole window, and out of the pointer's way but for its cards. */
const MARGIN_STYLE =
  'all:initial;position:fixed;inset:0;margin:0;padding:0;border:0;background:none;overflow:visible;pointer-events:none;' +
  'width:auto;height:auto';

interface Pinned {
  /** What it is about: the same thing is pinned once. */
  readonly about: string;
  readonly stack: CardStack;
  readonly element: HTMLElement;
}

/** The pinned cards, lined up in the window's right margin, first on top. They stay there while the page scrolls. */
export class PinnedCards {
  readonly #surface = makeSurface(MARGIN_STYLE);
  #pinned: readonly Pinned[] = [];

  constructor() {
    this.#surface.root.className = 'pins';
  }

  /** Pins a card and gives it the focus. What is pinned already only gets the focus. */
  add(view: CardView, content: CardContent): void {
    const about = view.note ?? view.entityId;
    const known = this.#pinned.find((pinned) => pinned.about === about);
    const { stack } = known ?? this.#draw(about, view, content);
    stack.focus();
  }

  /** Whether an event came out of a pinned card. */
  owns = (event: Event): boolean => event.composedPath().includes(this.#surface.host);

  /** Whether the keyboard's focus is in a pinned card. */
  hasFocus = (): boolean => this.#surface.hasFocus();

  /** Closes what a link opened over the pinned card that has the focus, or that card. */
  closeTop(): boolean {
    const focused = this.#pinned.find(({ element }) => element.querySelector(':focus') !== null);
    if (focused === undefined) return false;
    if (!focused.stack.closeTop()) this.#remove(focused);
    return true;
  }

  /** Takes all of them away. */
  clear(): void {
    for (const pinned of this.#pinned) this.#remove(pinned);
  }

  #draw(about: string, view: CardView, content: CardContent): Pinned {
    const voice = toVoice(i18n.t as I18nFunction, content.language);
    const before = document.activeElement;
    const element = this.#surface.root.appendChild(document.createElement('div'));
    const stack = new CardStack(element, (nested, of) => this.add(nested, of));
    const pinned = { about, stack, element };
    const onClose = (): void => {
      this.#remove(pinned);
      if (before instanceof HTMLElement) before.focus({ preventScroll: true });
    };
    this.#pinned = [...this.#pinned, pinned];
    this.#surface.host.lang = voice.notes;
    const alone = { ...view, position: { at: 1, of: 1 } };
    stack.show({ ...content, state: { kind: 'ready', view: alone }, onClose }, voice, 'pinned');
    this.#surface.open();
    return pinned;
  }

  #remove(gone: Pinned): void {
    gone.stack.clear();
    gone.element.remove();
    this.#pinned = this.#pinned.filter((pinned) => pinned !== gone);
    if (this.#pinned.length === 0) this.#surface.close();
  }
}
