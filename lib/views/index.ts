export { type DateStyle, formatDate, formatDateWithWeekday, formatInterval } from './format-date';
export { formatEnglishNumber, formatJapaneseNumber } from './format-number';
export type {
  ArticleDate,
  Days,
  TimelineArticle,
  TimelineEvent,
  TimelineLane,
  TimelineView,
} from './timeline-view';
export { type CardAddress, toCardView } from './to-card-view';
export { toContents } from './to-contents';
export { toEntityRows } from './to-entity-rows';
export { toEntityType, toNoteLink } from './to-note-link';
export { toNoteView } from './to-note-view';
export { toSearchView } from './to-search-view';
export { toTimelineView } from './to-timeline-view';
export type {
  CardView,
  CheckLine,
  Contents,
  EntityRow,
  FactLine,
  NoteEntry,
  NoteLink,
  NoteView,
  Paragraph,
  SearchHitView,
  SearchView,
  SeriesLine,
  SourceLine,
  WeekDay,
} from './types';
