import { STEP } from './ChartTools';
import { isMoveKey, type MoveKey } from './find-neighbour';

/** What keys can do in the drawing. */
export interface KeyActions {
  readonly move: (key: MoveKey) => void;
  readonly pan: (by: number) => void;
  readonly zoom: (factor: number) => void;
  readonly whole: () => void;
}

/** A key as far as the drawing minds it. */
export type PressedKey = Pick<KeyboardEvent, 'key' | 'shiftKey' | 'ctrlKey' | 'metaKey' | 'altKey'>;

/** What a key does; null for one that is not the drawing's. With Control, Meta or Alt none is. */
export function toKeyAction(pressed: PressedKey, { move, pan, zoom, whole }: KeyActions): (() => void) | null {
  const { key, shiftKey } = pressed;
  if (pressed.ctrlKey || pressed.metaKey || pressed.altKey) return null;
  if (shiftKey && key === 'ArrowLeft') return () => pan(-STEP.pan);
  if (shiftKey && key === 'ArrowRight') return () => pan(STEP.pan);
  if (isMoveKey(key)) return () => move(key);
  if (key === '+' || key === '=') return () => zoom(1 / STEP.zoom);
  if (key === '-') return () => zoom(STEP.zoom);
  return key === '0' ? whole : null;
}
