import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { SampleReading } from '../../lib/protocol';
import { Card, type CardProps } from '../Card';
import type { Voice } from '../voice';
import { SampleMark } from './SampleMark';
import { toPieces } from './to-pieces';

/** Milliseconds a pointer rests on a mark before its card opens, as in a page. */
const HOVER_DELAY_MS = 300;

/** Props of the sample. */
export interface SampleProps {
  readonly text: string;
  /** What the background read in it; null until it is there. */
  readonly reading: SampleReading | null;
  readonly voice: Voice;
  readonly opensOnHover: boolean;
  readonly onOpenNote: (noteId: string) => void;
  readonly onCopy: CardProps['onCopy'];
}

/**
 * A sentence to try, with the marks and cards that the pipeline gives it. The first term's card is open from the start, so that
 * a new reader sees one. Here the text is ours, so each mark is a button, which the Tab key reaches too.
 */
export function Sample({ text, reading, voice, opensOnHover, onOpenNote, onCopy }: SampleProps) {
  const box = useRef<HTMLDivElement>(null);
  const [chosen, setOpen] = useState<number | null | undefined>(undefined);
  const hover = useHover(setOpen);
  const marks = reading?.marks ?? [];
  const first = marks.findIndex(({ type }) => type === 'term');
  const open = chosen === undefined ? first : chosen;
  const view = open === null ? undefined : reading?.cards[open];
  useCardPlace(box, open);
  const close = (): void => {
    if (open !== null && box.current?.querySelector('.card')?.contains(document.activeElement))
      markAt(box.current, open)?.focus();
    setOpen(null);
  };
  useEscape(open !== null, close);
  const step = (direction: 1 | -1): void => {
    const same = marks.flatMap(({ entityId }, index) => (entityId === marks[open ?? -1]?.entityId ? [index] : []));
    setOpen(same.at((same.indexOf(open ?? -1) + direction) % same.length) ?? null);
  };
  const choose = (index: number, how: 'click' | 'keyboard'): void => {
    hover.leave();
    setOpen(index);
    if (how === 'keyboard') requestAnimationFrame(() => box.current?.querySelector<HTMLElement>('.card')?.focus());
  };
  return (
    <div ref={box}>
      <p class="sentence">
        {toPieces(text, marks).map(({ words, index, kind }) =>
          index === null ? (
            words
          ) : (
            <SampleMark
              key={index}
              kind={kind}
              index={index}
              isOpen={index === open}
              onOpen={(how) => choose(index, how)}
              onRest={() => opensOnHover && hover.rest(index)}
              onLeave={hover.leave}
            >
              {words}
            </SampleMark>
          ),
        )}
      </p>
      {view != null && (
        <Card
          key={open}
          state={{ kind: 'ready', view }}
          voice={voice}
          onClose={close}
          onOpenNote={onOpenNote}
          onCopy={onCopy}
          onStep={step}
          onRetry={close}
        />
      )}
    </div>
  );
}

const markAt = (box: HTMLElement | null, index: number): HTMLElement | null =>
  box?.querySelector<HTMLElement>(`[data-mark="${index}"]`) ?? null;

/** Puts the card under its mark: the sheet reads how far from the edge that is. */
function useCardPlace(box: { readonly current: HTMLDivElement | null }, open: number | null): void {
  useLayoutEffect(() => {
    const mark = open === null ? null : markAt(box.current, open);
    if (mark !== null) box.current?.style.setProperty('--card-left', `${mark.offsetLeft}px`);
  });
}

/** Takes Escape while a card is open. */
function useEscape(isActive: boolean, onEscape: () => void): void {
  useEffect(() => {
    if (!isActive) return;
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.key === 'Escape' && !event.isComposing) onEscape();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  });
}

interface Hover {
  readonly rest: (index: number) => void;
  readonly leave: () => void;
}

/** Opens what a pointer rests on. The timer ends with the component. */
function useHover(onRest: (index: number) => void): Hover {
  const timer = useRef(0);
  const leave = (): void => clearTimeout(timer.current);
  useEffect(() => leave, []);
  return {
    rest: (index) => {
      leave();
      timer.current = window.setTimeout(() => onRest(index), HOVER_DELAY_MS);
    },
    leave,
  };
}
