import type { NoteLink, NoteView } from '../../lib/views';
import { NoteName, type NoteOpener } from '../NoteAnchor';
import type { MessageKey, Voice } from '../voice';

type Related = NoteView['related'][number];

/** What a note is related to. */
export interface NoteRelationsProps {
  /** The address of the section within the note's. */
  readonly id: string;
  readonly note: Pick<NoteView, 'related' | 'sameDay'>;
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

/** Related notes under the name of their relation, in both directions, and what else began on its day. */
export function NoteRelations({ id, note, voice, opener }: NoteRelationsProps) {
  const count = countRelations(note);
  if (count === 0) return null;
  return (
    <>
      <div class="sec" lang={voice.ui} id={id}>
        <h2>{voice.t('note.relations')}</h2>
        <span class="count">{count}</span>
      </div>
      <dl class="rel">
        {toGroups(note).map(([label, links]) => (
          <Group key={label} label={label} links={links} voice={voice} opener={opener} />
        ))}
      </dl>
    </>
  );
}

/** How many notes are shown as its relations. */
export const countRelations = ({ related, sameDay }: NoteRelationsProps['note']): number =>
  related.length + sameDay.length;

interface GroupProps extends Pick<NoteRelationsProps, 'voice' | 'opener'> {
  readonly label: MessageKey;
  readonly links: readonly NoteLink[];
}

const Group = ({ label, links, voice, opener }: GroupProps) => (
  <div>
    <dt class="small faint" lang={voice.ui}>
      {voice.t(label)}
    </dt>
    {links.map((link) => (
      <dd key={link.id}>
        <NoteName link={link} voice={voice} opener={opener} />
      </dd>
    ))}
  </div>
);

type Groups = readonly (readonly [MessageKey, readonly NoteLink[]])[];

const toGroups = ({ related, sameDay }: NoteRelationsProps['note']): Groups => [
  ...groupByLabel(related),
  ...(sameDay.length > 0 ? [['relation.sameDay', sameDay] as const] : []),
];

function groupByLabel(related: readonly Related[]): Groups {
  const groups = new Map<MessageKey, readonly NoteLink[]>();
  for (const { type, inverse, to } of related) {
    const label = LABELS[type][inverse ? 'to' : 'from'];
    groups.set(label, [...(groups.get(label) ?? []), to]);
  }
  return [...groups];
}
