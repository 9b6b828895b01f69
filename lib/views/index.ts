export { type DateStyle, formatDate, formatDateWithWeekday, formatInterval } from './format-date';
export { formatEnglishNumber, formatJapaneseNumber } from './format-number';
export { groupFacts } from './group-facts';
export { filterGlossary, type GlossaryGroup, groupGlossary } from './group-glossary';
export { layOutMap, type MapBox, type MapLayout, type MapLine } from './lay-out-map';
export { nameEntity } from './name-entity';
export type {
  ArticleDate,
  Days,
  TimelineArticle,
  TimelineEvent,
  TimelineLane,
  TimelineView,
} from './timeline-view';
export { type CardAddress, toCardView } from './to-card-view';
export { type ChartView, toCharts } from './to-charts';
export { toContents } from './to-contents';
export { toEntityRows } from './to-entity-rows';
export { formatFactValue } from './to-fact-line';
export { toGlossary } from './to-glossary';
export { findNeighbourhood, toOrganisationMap } from './to-map-view';
export { toNoteCardView } from './to-note-card-view';
export { toEntityType, toNoteLink } from './to-note-link';
export { type NotePlace, type NotePlaces, toNotePlaces } from './to-note-places';
export { toNoteView } from './to-note-view';
export { toOutline } from './to-outline';
export { toSearchView } from './to-search-view';
export { toTimelineView } from './to-timeline-view';
export type {
  CardView,
  CheckLine,
  Contents,
  Emphasised,
  EntityRow,
  EventLine,
  FactGroup,
  FactLine,
  Glossary,
  GlossaryEntry,
  MapColumn,
  MapOrganisation,
  MapRelation,
  MentionLine,
  NoteEntry,
  NoteLink,
  NoteView,
  OrganisationMap,
  OutlineView,
  Paragraph,
  PlacedCheck,
  ScaleLine,
  SearchExample,
  SearchHitView,
  SearchView,
  SeriesLine,
  SeriesPoint,
  SharedDate,
  SourceLine,
  ThemeView,
  TrendView,
  WeekDay,
} from './types';
