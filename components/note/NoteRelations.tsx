import type { NoteView } from '../../lib/views';
import { NoteName, type NoteOpener } from '../NoteAnchor';
import type { MessageKey, Voice } from '../voice';

/** What a note is related to. */
export interface NoteRelationsProps {
  readonly related: NoteView['related'];
  readonly voice: Voice;
  readonly opener: NoteOpener;
}

/** How each relation reads from this note, and from the other side. */
const LABELS: Readonly<
  Record<NoteView['related'][number]['type'], { readonly from: MessageKey; readonly to: MessageKey }>
> = {
  parent: { from: 'relation.parent', to: 'relation.subsidiary' },
  successor: { from: 'relation.successor', to: 'relation.predecessor' },
  regulates: { from: 'relation.regulates', to: 'relation.regulatedBy' },
  'party-to': { from: 'relation.partyTo', to: 'relation.parties' },
  'part-of': { from: 'relation.partOf', to: 'relation.parts' },
  'see-also': { from: 'relation.seeAlso', to: 'relation.seeAlso' },
};

/** One line for each related note, the relation's name left. */
export function NoteRelations({ related, voice, opener }: NoteRelationsProps) {
  if (related.length === 0) return null;
  return (
    <>
      <div class="sec" lang={voice.ui}>
        <h2>{voice.t('note.relations')}</h2>
      </div>
      <ul class="rel">
        {related.map(({ type, inverse, to }) => (
          <li key={`${type} ${inverse} ${to.id}`}>
            <span class="small faint" lang={voice.ui}>
              {voice.t(LABELS[type][inverse ? 'to' : 'from'])}
            </span>
            <span>
              <NoteName link={to} voice={voice} opener={opener} />
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}
