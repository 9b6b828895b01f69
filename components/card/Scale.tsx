import type { ScaleLine } from '../../lib/views';
import type { Footnotes } from '../footnotes';
import type { Voice } from '../voice';

/** A part of a whole. */
export interface ScaleProps {
  readonly scale: ScaleLine;
  readonly footnotes: Footnotes;
  readonly voice: Voice;
}

/** A bar for the whole with the part in a figure's colour; the words under it say the same. */
export function Scale({ scale: { share, words, sources }, footnotes, voice: { notes } }: ScaleProps) {
  const numbers = footnotes.numbersOf(sources);
  return (
    <div class="scale">
      <svg class="barline" viewBox="0 0 1000 10" preserveAspectRatio="none" aria-hidden="true">
        <rect width={Math.max(9, Math.round(share * 1000))} height="10" />
      </svg>
      <p class="sub num" lang={notes}>
        {words[notes]}
        {numbers !== '' && <sup>{numbers}</sup>}
      </p>
    </div>
  );
}
