import type { EntityType, Finding, SourceView } from '../nlp/types';
import type { Bilingual } from '../notes';

/**
 * What surfaces draw: plain JSON that the background makes from annotations and notes and sends to the card, the popup
 * and the panel. No surface looks at a pack itself.
 */

/** A source as drawn: best first; `seen` false puts "not seen" beside it. */
export interface SourceLine extends SourceView {
  readonly kind: string;
  /** The mirror or reposter the text was read at, or null. */
  readonly via: string | null;
  readonly lang: 'en' | 'ja';
}

/** One statement of a note. */
export interface FactLine {
  readonly id: string;
  /** The value or date, written for reading ("1 April 2016", "14,805 cases"); null for a plain statement. */
  readonly value: Bilingual | null;
  readonly statement: Bilingual;
  readonly asOf: string | null;
  readonly seen: boolean;
  readonly sources: readonly SourceLine[];
}

/** A link to another note. */
export interface NoteLink {
  readonly id: string;
  readonly kind: EntityType;
  readonly name: Bilingual;
}

/** A paragraph cut into text and links. */
export type Paragraph = readonly ({ readonly text: string } | { readonly text: string; readonly note: string })[];

/** A whole note as drawn. */
export interface NoteView {
  readonly id: string;
  readonly kind: EntityType;
  readonly name: Bilingual;
  readonly short: Bilingual;
  readonly role: Bilingual;
  readonly summary: Bilingual;
  readonly body: { readonly en: readonly Paragraph[]; readonly ja: readonly Paragraph[] } | null;
  readonly start: string | null;
  readonly end: string | null;
  readonly facts: readonly FactLine[];
  readonly related: readonly { readonly type: string; readonly inverse: boolean; readonly to: NoteLink }[];
}

/** The card of one mention. */
export interface CardView {
  readonly entityId: string;
  readonly kind: EntityType;
  /** The mention's own words. */
  readonly text: string;
  readonly name: Bilingual;
  /** What it is; null where the notes do not cover it. */
  readonly role: Bilingual | null;
  readonly summary: Bilingual | null;
  /** Why it is read so: a reference, an implied year, the rule of a date; null where the words speak for themselves. */
  readonly why: Bilingual | null;
  /** The rule in plain words, for "why is this marked". */
  readonly rule: Bilingual;
  /** For a date: ISO value or interval; for a figure: the number written out; null else. */
  readonly value: { readonly main: Bilingual; readonly detail: Bilingual | null } | null;
  /** At most two facts that matter for this sentence. */
  readonly facts: readonly FactLine[];
  readonly findings: readonly Finding[];
  /** Members of a group. */
  readonly members: readonly { readonly entityId: string; readonly name: Bilingual; readonly note: string | null }[];
  readonly note: string | null;
  /** 1-based position among the article's mentions of this entity, and their number. */
  readonly position: { readonly at: number; readonly of: number };
}

/** An entity in the popup's and the panel's lists. */
export interface EntityRow {
  readonly entityId: string;
  readonly kind: EntityType;
  readonly name: Bilingual;
  /** ISO value of a date, unit and number of a figure, role of a name; null where there is nothing to add. */
  readonly detail: Bilingual | null;
  readonly note: string | null;
  readonly count: number;
  /** Start of each mention, in order. */
  readonly starts: readonly number[];
}
