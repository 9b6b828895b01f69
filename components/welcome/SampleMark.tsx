import type { ComponentChildren } from 'preact';
import type { EntityType } from '../../lib/nlp';

/** A mark of the sample. */
export interface SampleMarkProps {
  readonly kind: EntityType | 'doubt' | undefined;
  /** Its number among the marks, by which the sample finds it again. */
  readonly index: number;
  /** Whether its card is open. */
  readonly isOpen: boolean;
  /** `how`: by what it was chosen; by keyboard, focus goes along. */
  readonly onOpen: (how: 'click' | 'keyboard') => void;
  /** The pointer, no finger, comes to it. */
  readonly onRest: () => void;
  readonly onLeave: () => void;
  readonly children: ComponentChildren;
}

/** A button in running text, which no `button` could be: it breaks over lines as the text does, tint and line with it. */
export function SampleMark({ kind, index, isOpen, onOpen, onRest, onLeave, children }: SampleMarkProps) {
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault();
    onOpen('keyboard');
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a button element is one box, which does not break over lines
    <span
      class="mk"
      role="button"
      tabIndex={0}
      data-kind={kind}
      data-mark={index}
      aria-expanded={isOpen}
      onPointerEnter={({ pointerType }) => pointerType !== 'touch' && onRest()}
      onPointerLeave={onLeave}
      onClick={({ detail }) => onOpen(detail === 0 ? 'keyboard' : 'click')}
      onKeyDown={onKeyDown}
    >
      {children}
    </span>
  );
}
