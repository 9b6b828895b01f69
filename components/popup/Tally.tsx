import type { EntityType } from '../../lib/nlp';
import type { Voice } from '../voice';
import { KINDS } from './kinds';

/** How many entities there are of each kind. */
export interface TallyProps {
  /** Null while the article is read. */
  readonly counts: Readonly<Record<EntityType, number>> | null;
  readonly voice: Voice;
  /** To that kind's list. */
  readonly onChoose: (kind: EntityType) => void;
}

/** Five numbers over five words, each word in its kind's line. A kind that has entities leads to its list. */
export function Tally({ counts, voice: { t }, onChoose }: TallyProps) {
  return (
    <nav class="tally" aria-label={t('popup.kinds')} aria-busy={counts === null}>
      {KINDS.map((kind) => {
        const count = counts?.[kind] ?? null;
        const words = (
          <>
            <b class={count === null ? 'faint' : undefined}>{count ?? '–'}</b>
            <span class="kind mk" data-kind={kind}>
              {t(`kinds.${kind}`)}
            </span>
          </>
        );
        return count ? (
          <button key={kind} type="button" onClick={() => onChoose(kind)}>
            {words}
          </button>
        ) : (
          <span key={kind}>{words}</span>
        );
      })}
    </nav>
  );
}
