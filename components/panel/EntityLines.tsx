import type { EntityType } from '../../lib/nlp';
import type { NumberedLine } from './number-lines';

/** The lines of one entity. */
export interface EntityLinesProps {
  readonly lines: readonly NumberedLine[];
  readonly kind: EntityType;
  /** The article's language. */
  readonly lang: string;
  /** The number of the mention at which the reader is; null where it is none of these. */
  readonly current: number | null;
  readonly onGoTo: (start: number) => void;
}

/** Each mention in its sentence, one under the other, as a concordance has them; a line leads to its place in the page. */
export function EntityLines({ lines, kind, lang, current, onGoTo }: EntityLinesProps) {
  return (
    <ol class="kwic" lang={lang}>
      {lines.map(({ mention, start, before, text, after, doubt }) => (
        <li key={mention}>
          <button
            type="button"
            aria-current={mention === current ? 'location' : undefined}
            onClick={() => onGoTo(start)}
          >
            <span class="l">
              <bdi>{before}</bdi>
            </span>
            <span class="mk" data-kind={doubt ? 'doubt' : kind}>
              {text}
            </span>
            <span class="r">{after}</span>
          </button>
        </li>
      ))}
    </ol>
  );
}
