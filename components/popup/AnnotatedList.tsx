import type { EntityType } from '../../lib/nlp';
import type { AnnotatedPage } from '../../lib/protocol';
import { ExportMenu, type ExportMenuProps } from '../ExportMenu';
import type { Voice } from '../voice';
import { AsRead } from './AsRead';
import { EntityLists } from './EntityLists';
import { PackNotice } from './PackNotice';
import { Tally } from './Tally';

/** An article that was read. */
export interface AnnotatedListProps {
  readonly page: AnnotatedPage;
  readonly voice: Voice;
  readonly onOpenNote: (noteId: string) => void;
  readonly onGoTo: (start: number) => void;
  readonly onChoose: (kind: EntityType) => void;
  readonly onExport: ExportMenuProps['onExport'];
}

/** The article as understood, the tally, the lists, the ways out; where the notes have nothing to it, that before them. */
export function AnnotatedList({ page, voice, onOpenNote, onGoTo, onChoose, onExport }: AnnotatedListProps) {
  const { rows, counts, pack } = page;
  return (
    <>
      <AsRead page={page} voice={voice} />
      <PackNotice pack={pack} voice={voice} />
      {rows.every(({ note }) => note === null) && <Uncovered rows={rows} voice={voice} />}
      {rows.length > 0 && (
        <>
          <div class="pad">
            <Tally counts={counts} voice={voice} onChoose={onChoose} />
          </div>
          <div class="plist pad">
            <EntityLists rows={rows} voice={voice} onOpenNote={onOpenNote} onGoTo={onGoTo} />
          </div>
          <div class="pexp pad">
            <ExportMenu voice={voice} onExport={onExport} />
          </div>
        </>
      )}
    </>
  );
}

function Uncovered({ rows, voice: { t } }: Pick<AnnotatedPage, 'rows'> & Pick<AnnotatedListProps, 'voice'>) {
  const placed = rows.filter(({ kind }) => kind === 'date' || kind === 'figure').length;
  return (
    <div class="msg pad" role="status">
      <p>
        <b>{t('popup.uncovered')}</b> {t('popup.placed', { count: placed })}
      </p>
    </div>
  );
}
