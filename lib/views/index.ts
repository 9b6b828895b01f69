export type { CardView, EntityRow, FactLine, NoteLink, NoteView, Paragraph, SourceLine } from './types';
