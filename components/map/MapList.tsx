import type { MapOrganisation, OrganisationMap } from '../../lib/views';
import { NoteName, type NoteOpener } from '../NoteAnchor';
import type { MessageKey, Voice } from '../voice';

/** The map in words. */
export interface MapListProps {
  readonly map: OrganisationMap;
  readonly voice: Voice;
  readonly opener: NoteOpener;
}

/** Every organisation with what it belongs to, regulates and succeeded: the same as the drawing says. */
export function MapList({ map, voice, opener }: MapListProps) {
  const { t, ui } = voice;
  const columns = [...new Set(map.organisations.map(({ column }) => column))];
  return (
    <div class="map-list">
      {columns.map((column) => (
        <section key={column}>
          <h2 lang={ui}>{t(`map.column.${column}`)}</h2>
          <ul class="names">
            {map.organisations
              .filter((one) => one.column === column)
              .map((one) => (
                <li key={one.id}>
                  <NoteName link={one} voice={voice} opener={opener} />
                  <Ties map={map} organisation={one} voice={voice} opener={opener} />
                </li>
              ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

interface TiesProps extends MapListProps {
  readonly organisation: MapOrganisation;
}

function Ties({ map, organisation, voice, opener }: TiesProps) {
  const ties = findTies(map, organisation.id);
  if (ties.length === 0) return null;
  return (
    <p>
      {ties.map(({ label, to }, at) => (
        <>
          {at > 0 && voice.t('semicolon')}
          <span lang={voice.ui}>{voice.t(label)}</span>
          {voice.t('colon')}
          <NoteName link={to} voice={voice} opener={opener} />
        </>
      ))}
    </p>
  );
}

const LABELS = {
  successor: ['relation.successor', 'relation.predecessor'],
  regulates: ['relation.regulates', 'relation.regulatedBy'],
  'part-of': ['relation.partOf', 'relation.parts'],
} as const;

interface Tie {
  readonly label: MessageKey;
  readonly to: MapOrganisation;
}

function findTies({ organisations, relations }: OrganisationMap, id: string): readonly Tie[] {
  const find = (one: string): readonly MapOrganisation[] =>
    organisations.filter((organisation) => organisation.id === one);
  const parent = organisations.find((organisation) => organisation.id === id)?.parent ?? '';
  return [
    ...find(parent).map((to) => ({ label: 'relation.parent', to }) as const),
    ...organisations.filter((one) => one.parent === id).map((to) => ({ label: 'relation.subsidiary', to }) as const),
    ...relations.flatMap(({ type, from, to }) => [
      ...(from === id ? find(to).map((other) => ({ label: LABELS[type][0], to: other })) : []),
      ...(to === id ? find(from).map((other) => ({ label: LABELS[type][1], to: other })) : []),
    ]),
  ];
}
