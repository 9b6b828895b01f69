export { type DateStyle, formatDate, formatDateWithWeekday, formatInterval } from './format-date';
export { formatEnglishNumber, formatJapaneseNumber } from './format-number';
export { type CardAddress, toCardView } from './to-card-view';
export { toEntityRows } from './to-entity-rows';
export { toEntityType, toNoteLink } from './to-note-link';
export { toNoteView } from './to-note-view';
export type {
  CardView,
  CheckLine,
  EntityRow,
  FactLine,
  NoteLink,
  NoteView,
  Paragraph,
  SeriesLine,
  SourceLine,
  WeekDay,
} from './types';
