import type { EntityType } from '../../lib/nlp';
import type { EntityRow } from '../../lib/views';
import type { Voice } from '../voice';
import { EntityItem } from './EntityItem';
import { KINDS } from './kinds';

/** The article's entities. */
export interface EntityListsProps {
  readonly rows: readonly EntityRow[];
  readonly voice: Voice;
  readonly onOpenNote: (noteId: string) => void;
  /** Shows the mention that starts there in the page. */
  readonly onGoTo: (start: number) => void;
}

/** The id of a kind's heading, for the way there from the tally. */
export const headingId = (kind: EntityType): string => `kind-${kind}`;

/** One list for each kind that the article has, in order of first mention. */
export function EntityLists({ rows, voice, onOpenNote, onGoTo }: EntityListsProps) {
  const { t } = voice;
  const kinds = KINDS.filter((kind) => rows.some((row) => row.kind === kind));
  return (
    <>
      {kinds.map((kind, at) => {
        const own = rows.filter((row) => row.kind === kind);
        return (
          <section key={kind}>
            <div class="grp">
              <h2 class="kind mk" data-kind={kind} id={headingId(kind)} tabIndex={-1}>
                {t(`kinds.${kind}`)}
              </h2>
              <span class="count">{own.length}</span>
              {at === 0 && <span class="count last">{t('popup.mentions')}</span>}
            </div>
            <ul class="rows">
              {own.map((row) => (
                <EntityItem key={row.entityId} row={row} voice={voice} onOpenNote={onOpenNote} onGoTo={onGoTo} />
              ))}
            </ul>
          </section>
        );
      })}
    </>
  );
}
