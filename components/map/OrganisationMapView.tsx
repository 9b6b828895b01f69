import { findNeighbourhood, layOutMap, type MapOrganisation, type OrganisationMap } from '../../lib/views';
import { NoteName, type NoteOpener } from '../NoteAnchor';
import type { Voice } from '../voice';
import { MapDrawing } from './MapDrawing';
import { MapList } from './MapList';

/** The map of organisations. */
export interface OrganisationMapViewProps {
  readonly map: OrganisationMap;
  /** The organisation whose neighbourhood is shown; null for all. */
  readonly focus: string | null;
  readonly voice: Voice;
  readonly opener: NoteOpener;
}

/** Who owns, regulates and succeeded whom: all of them, or one with those around it; drawn, and as a list. */
export function OrganisationMapView({ map, focus, voice, opener }: OrganisationMapViewProps) {
  const { t, ui, notes } = voice;
  const near = focus === null ? null : findNeighbourhood(map, focus);
  const shown = near ?? map;
  const organisation = near === null ? null : (map.organisations.find(({ id }) => id === focus) ?? null);
  return (
    <div class="page-map">
      <div class="hero" lang={ui}>
        <h1>{t('map.title')}</h1>
        {organisation === null ? (
          <p>{t('map.about')}</p>
        ) : (
          <Focus organisation={organisation} voice={voice} opener={opener} />
        )}
        {focus !== null && organisation === null && (
          <p role="status" class="missing">
            {t('map.notOnIt')}
          </p>
        )}
      </div>
      <Legend voice={voice} />
      <MapDrawing
        key={focus ?? ''}
        layout={layOutMap(shown, notes)}
        voice={voice}
        focus={organisation?.id ?? null}
        toHref={(id) => (id === organisation?.id ? `#${id}` : `#map/${id}`)}
      />
      <details class="as-list">
        <summary lang={ui}>{t('map.asList', { count: shown.organisations.length })}</summary>
        <MapList map={shown} voice={voice} opener={opener} />
      </details>
    </div>
  );
}

interface FocusProps extends Pick<OrganisationMapViewProps, 'voice' | 'opener'> {
  readonly organisation: MapOrganisation;
}

function Focus({ organisation, voice, opener }: FocusProps) {
  const { t, notes } = voice;
  return (
    <>
      <p class="around">
        {t('map.around')}
        {t('colon')}
        <NoteName link={organisation} voice={voice} opener={opener} />
        {t('comma')}
        <span lang={notes}>{organisation.role[notes]}</span>
      </p>
      <div class="tools">
        <a class="b b-edge" href={`#${organisation.id}`}>
          {t('map.openNote')}
        </a>
        <a class="b" href="#map">
          {t('map.whole')}
        </a>
      </div>
    </>
  );
}

const LINES = [
  ['parent', 'map.line.parent'],
  ['regulates', 'map.line.regulates'],
  ['successor', 'map.line.successor'],
  ['part-of', 'map.line.partOf'],
] as const;

function Legend({ voice: { t, ui } }: Pick<OrganisationMapViewProps, 'voice'>) {
  return (
    <ul class="legend" lang={ui}>
      {LINES.map(([type, label]) => (
        <li key={type}>
          <svg class="map-line" viewBox="0 0 36 10" width="36" height="10" aria-hidden="true">
            <g class={`${type} on`}>
              <path d="M0 5H34" />
              {type !== 'parent' && <polygon points="36,5 29,1 29,9" />}
            </g>
          </svg>
          {t(label)}
        </li>
      ))}
    </ul>
  );
}
