import type { EntityType, Finding, SourceView } from '../nlp';
import type { Bilingual, Fact, Note, NoteKind, PartialDateGranularity, Relation } from '../notes';
import type { Days } from './timeline-view';

/**
 * What surfaces draw: plain JSON that the background makes from annotations and notes and sends to the card, the popup
 * and the panel. No surface looks at a pack itself.
 */

/** A source as drawn: best first. */
export interface SourceLine extends SourceView {
  readonly kind: string;
  /** `published` written for reading; null where the source prints none. */
  readonly date: Bilingual | null;
  /** The mirror or reposter the text was read at, or null. */
  readonly via: string | null;
  /** The language of what it leads to. */
  readonly lang: 'en' | 'ja';
  /** The language its title is written in here. */
  readonly titleLang: 'en' | 'ja';
}

/** One statement of a note. */
export interface FactLine {
  readonly id: string;
  readonly kind: Fact['kind'];
  /** The date it is about: its value, or what it was true of; null where the note gives none. */
  readonly when: Bilingual | null;
  /** The value or date, written for reading ("1 April 2016", "14,805 cases"); null for a plain statement. */
  readonly value: Bilingual | null;
  /** The same for a narrow column ("1 Apr 2016", "14,805"); a plain statement's as-of date; null where it has neither. */
  readonly brief: Bilingual | null;
  readonly statement: Bilingual;
  /** The statement cut into text and links to the notes it names. */
  readonly words: { readonly en: Paragraph; readonly ja: Paragraph };
  /** The note it belongs to, on a date's card, where no note stands above it; null else. */
  readonly of: NoteLink | null;
  readonly asOf: string | null;
  readonly seen: boolean;
  readonly sources: readonly SourceLine[];
}

/** Statements of one note that give different values for the same thing; mostly a statement is alone. */
export type FactGroup = readonly FactLine[];

/** A link to another note. */
export interface NoteLink {
  readonly id: string;
  readonly kind: EntityType;
  readonly name: Bilingual;
}

/** A paragraph cut into text and links. */
export type Paragraph = readonly ({ readonly text: string } | { readonly text: string; readonly note: string })[];

/** One point of a series: what held at a day, or over a month, year or fiscal year. */
export interface SeriesPoint {
  readonly asOf: string;
  readonly date: Bilingual;
  readonly number: number;
  readonly value: Bilingual;
  readonly period: PartialDateGranularity;
  /** The middle of the period in days since 1970, for placing; half days occur. */
  readonly middle: number;
}

/** A quantity over time, its points in order. */
export interface SeriesLine {
  readonly id: string;
  readonly label: Bilingual;
  /** The pack's own unit: series of one unit may share a chart. */
  readonly unit: string;
  /** The unit written for an axis: "¥/kWh", 円/kWh. */
  readonly unitWords: Bilingual;
  /** What exactly is measured, where the label does not say it. */
  readonly qualifier: Bilingual | null;
  readonly points: readonly SeriesPoint[];
  readonly seen: boolean;
  readonly sources: readonly SourceLine[];
}

/** A whole note as drawn. */
export interface NoteView {
  readonly id: string;
  readonly kind: EntityType;
  /** What the pack calls it: finer than `kind`, which only names the line it wears. */
  readonly noteKind: NoteKind;
  readonly name: Bilingual;
  readonly short: Bilingual;
  readonly role: Bilingual;
  readonly summary: Bilingual;
  /** Names it had before, latest last, with the years they held ("2015 to 2016"); null years where the pack has none. */
  readonly former: readonly { readonly name: Bilingual; readonly years: Bilingual | null }[];
  readonly body: { readonly en: readonly Paragraph[]; readonly ja: readonly Paragraph[] } | null;
  readonly start: string | null;
  readonly end: string | null;
  readonly facts: readonly FactLine[];
  readonly series: readonly SeriesLine[];
  readonly related: readonly { readonly type: Relation['type']; readonly inverse: boolean; readonly to: NoteLink }[];
  /** What else began on the day it began, of what is on the timeline; empty where its date is no day. */
  readonly sameDay: readonly NoteLink[];
}

/** One day of the strip on a date's card. */
export interface WeekDay {
  readonly iso: string;
  /** One letter of the weekday: "M", 月. */
  readonly letter: Bilingual;
  /** The day the mention states. */
  readonly stated: boolean;
  /** The day of publication. */
  readonly published: boolean;
}

/** One comparison with its working. Says what was compared, never who is wrong. */
export interface CheckLine {
  readonly kind: Finding['kind'];
  readonly verdict: Finding['verdict'];
  readonly reason: Finding['reason'] | null;
  /** The article's own words. */
  readonly article: string;
  /** What they were taken to claim. */
  readonly claim: string;
  /** What the notes have, written for reading; null where the comparison is within the article. */
  readonly expected: Bilingual | null;
  /** The note compared with. */
  readonly subject: NoteLink | null;
  readonly sources: readonly SourceLine[];
}

/** A dated event of the reform. */
export interface EventLine {
  readonly to: NoteLink;
  readonly when: Bilingual;
}

/** A figure as a part of a whole. */
export interface ScaleLine {
  /** Over 0, under 1. */
  readonly share: number;
  /** "About 70% of ¥101.03 billion: …", with the day to which the whole is known. */
  readonly words: Bilingual;
  /** The whole's sources, best first. */
  readonly sources: readonly SourceLine[];
}

/** The card of one mention. */
export interface CardView {
  readonly entityId: string;
  readonly kind: EntityType;
  /** The mention's own words. */
  readonly text: string;
  /** Its official name. */
  readonly name: Bilingual;
  /** What the press calls it. */
  readonly short: Bilingual;
  /** What it is; null where the notes do not cover it. */
  readonly role: Bilingual | null;
  readonly summary: Bilingual | null;
  /** The summary cut into text and links. */
  readonly words: FactLine['words'] | null;
  /** Why it is read so: a reference, an implied year, the rule of a date; null where the words speak for themselves. */
  readonly why: Bilingual | null;
  /** The rule in plain words, for "why is this marked"; null on the card of a note without a mention. */
  readonly rule: Bilingual | null;
  /** For a date: ISO value or interval; for a figure: the number written out; null else. */
  readonly value: { readonly main: Bilingual; readonly detail: Bilingual | null } | null;
  /** Seven days that hold both the stated day and the day of publication; null where no seven do. */
  readonly week: readonly WeekDay[] | null;
  /** For a figure: the whole that the notes call it a part of; null where they do not. */
  readonly scale: ScaleLine | null;
  /** At most two facts that matter for this sentence; on a date up to three, and then `happened` names the length of time. */
  readonly facts: readonly FactLine[];
  readonly happened: 'day' | 'month' | 'year' | null;
  /** For a date: the reform's last event before it and its first after it. */
  readonly around: readonly EventLine[];
  readonly findings: readonly Finding[];
  /** The findings as drawn. */
  readonly checks: readonly CheckLine[];
  /** Up to three notes to read next. */
  readonly related: readonly NoteLink[];
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

/** One mention in its sentence. */
export interface MentionLine {
  readonly entityId: string;
  /** Where it starts in the article: its address in the page. */
  readonly start: number;
  /** The sentence up to it, its own words, and the rest: joined they are the sentence. A very long side is cut with "…". */
  readonly before: string;
  readonly text: string;
  readonly after: string;
  /** Whether a finding that is a doubt lies on it. */
  readonly doubt: boolean;
}

/** A comparison with its place and its sentence. */
export interface PlacedCheck extends Pick<MentionLine, 'start' | 'before' | 'after'> {
  readonly check: CheckLine;
}

/** The article line by line, for the panel. */
export interface OutlineView {
  /** Every mention in order of the text: a line's index is the mention's number in the protocol. */
  readonly lines: readonly MentionLine[];
  /** In order of the text. */
  readonly checks: readonly PlacedCheck[];
  /** Up to three notes that the article's own notes lead to. */
  readonly next: readonly NoteEntry[];
}

/** A note in a list. */
export interface NoteEntry extends NoteLink {
  readonly role: Bilingual;
}

/** One theme of the home page. */
export interface ThemeView {
  readonly theme: Note['theme'];
  /** The most important first, as many as `shown`; the others by their English names. */
  readonly notes: readonly NoteEntry[];
  readonly shown: number;
}

/** A quantity over time for the home page: a small line and its last value. */
export interface TrendView {
  readonly note: NoteLink;
  readonly label: Bilingual;
  readonly points: readonly Pick<SeriesPoint, 'number' | 'middle'>[];
  /** Its last value, the amount strong. */
  readonly last: Pick<SeriesPoint, 'date'> & { readonly value: EmphasisedBilingual };
  readonly span: Bilingual;
}

/** Something to search for. */
export interface SearchExample {
  /** The kind whose line it wears. */
  readonly kind: EntityType;
  readonly query: string;
  readonly lang: keyof Bilingual;
}

/** The notes' home page. */
export interface Contents {
  /** The pack's own title. */
  readonly title: Bilingual;
  /** The day to which its notes are kept. */
  readonly asOf: string;
  readonly count: number;
  readonly statements: { readonly count: number; readonly seen: number };
  readonly sources: number;
  readonly series: number;
  readonly themes: readonly ThemeView[];
  /** Up to eight dated notes on which most of the others hang, by date. */
  readonly milestones: readonly { readonly when: Bilingual; readonly note: NoteEntry }[];
  /** The days that the timeline spans: whole years. */
  readonly timeline: Days;
  /** Searches to try, for readers of the notes in each language. */
  readonly examples: Readonly<Record<keyof Bilingual, readonly SearchExample[]>>;
  /** Up to five series, the longest first. */
  readonly trends: readonly TrendView[];
}

/** Text cut where a query's words stand in it. */
export type Emphasised = readonly { readonly text: string; readonly strong: boolean }[];

/** The same words in both languages, each cut by the query. */
export interface EmphasisedBilingual {
  readonly en: Emphasised;
  readonly ja: Emphasised;
}

/** One note that answers a query, with the fact that says most of what was asked. */
export interface SearchHitView {
  readonly note: NoteEntry;
  readonly noteKind: NoteKind;
  readonly theme: Note['theme'];
  /** When it began, where the note says so; for showing and, as `YYYY-MM-DD`, for sorting. */
  readonly when: Bilingual | null;
  readonly firstDay: string | null;
  readonly name: EmphasisedBilingual;
  /** The fact, or where the name alone answers the summary. */
  readonly words: EmphasisedBilingual;
  readonly fact: FactLine | null;
}

/** A day on which several notes began. */
export interface SharedDate {
  readonly date: Bilingual;
  /** Two or more. */
  readonly notes: readonly NoteEntry[];
}

/** What a query finds, best first. */
export interface SearchView {
  readonly query: string;
  /** How many notes answer; `hits` holds the best of them. */
  readonly count: number;
  readonly hits: readonly SearchHitView[];
  /** Names in the other language under which the notes were searched too. */
  readonly alsoSearchedAs: readonly string[];
  /** The day that most of `hits` began on; null where no two share one. */
  readonly shared: SharedDate | null;
}

/** One entry of the glossary. */
export interface GlossaryEntry extends NoteLink {
  readonly noteKind: NoteKind;
  /** One sentence. */
  readonly summary: Bilingual;
}

/** Every term, law and body of the notes, in no order of its own: each language sorts by its own rule. */
export interface Glossary {
  readonly entries: readonly GlossaryEntry[];
}

/** A column of the map: who rules, who supplies, where and through whom they deal. */
export type MapColumn = 'authorities' | 'utilities' | 'retailers' | 'bodies';

/** A line between two organisations, as read from `from`: "from regulates to", "from is succeeded by to". */
export interface MapRelation {
  readonly type: 'successor' | 'regulates' | 'part-of';
  readonly from: string;
  readonly to: string;
}

/** An organisation on the map. */
export interface MapOrganisation extends NoteLink {
  readonly role: Bilingual;
  readonly column: MapColumn;
  /** Its parent on the map; null at the top of a group. */
  readonly parent: string | null;
}

/** Who owns, regulates and succeeded whom. */
export interface OrganisationMap {
  /** By column, each group together: a parent, then its subsidiaries with theirs. */
  readonly organisations: readonly MapOrganisation[];
  readonly relations: readonly MapRelation[];
}
