import type { NoteView } from '../../lib/views';
import { NoteName, type NoteOpener } from '../NoteAnchor';
import type { MessageKey, Voice } from '../voice';

type Related = NoteView['related'][number];

/** What a note is related to. */
export interface NoteRelationsProps {
  /** The address of the section within the note's. */
  readonly id: string;
  readonly related: NoteView['related'];
  readonly voice: Voice;
  readonly opener: NoteOpener;
}

/** How each relation reads from this note, and from the other side. */
const LABELS: Readonly<Record<Related['type'], { readonly from: MessageKey; readonly to: MessageKey }>> = {
  parent: { from: 'relation.parent', to: 'relation.subsidiary' },
  successor: { from: 'relation.successor', to: 'relation.predecessor' },
  regulates: { from: 'relation.regulates', to: 'relation.regulatedBy' },
  'party-to': { from: 'relation.partyTo', to: 'relation.parties' },
  'part-of': { from: 'relation.partOf', to: 'relation.parts' },
  'see-also': { from: 'relation.seeAlso', to: 'relation.seeAlso' },
};

/** Related notes under the name of their relation, in both directions. */
export function NoteRelations({ id, related, voice, opener }: NoteRelationsProps) {
  if (related.length === 0) return null;
  return (
    <>
      <div class="sec" lang={voice.ui} id={id}>
        <h2>{voice.t('note.relations')}</h2>
        <span class="count">{related.length}</span>
      </div>
      <dl class="rel">
        {groupByLabel(related).map(([label, notes]) => (
          <div key={label}>
            <dt class="small faint" lang={voice.ui}>
              {voice.t(label)}
            </dt>
            {notes.map((link) => (
              <dd key={link.id}>
                <NoteName link={link} voice={voice} opener={opener} />
              </dd>
            ))}
          </div>
        ))}
      </dl>
    </>
  );
}

function groupByLabel(related: readonly Related[]): readonly (readonly [MessageKey, readonly Related['to'][]])[] {
  const groups = new Map<MessageKey, Related['to'][]>();
  for (const { type, inverse, to } of related) {
    const label = LABELS[type][inverse ? 'to' : 'from'];
    groups.set(label, [...(groups.get(label) ?? []), to]);
  }
  return [...groups];
}
