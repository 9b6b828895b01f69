import type { Bilingual } from '../notes';
import type { Article, Span } from '../text';

/** The five kinds of mention. */
export type EntityType = 'company' | 'ministry' | 'date' | 'figure' | 'term';

/** How a mention was found. `alias`: a name the notes hold. `pattern`: the form of the words. `coreference`: what the text named before. */
export type Via = 'alias' | 'pattern' | 'coreference';

/** "min": since, from, at least, more than; "max": by, until, at most; "about" only on figures. */
export type Bound = 'min' | 'max' | 'about';

/** How fine a date is. Intervals that no calendar unit names have `range`. */
export type Granularity =
  | 'day'
  | 'week'
  | 'month'
  | 'quarter'
  | 'half'
  | 'season'
  | 'year'
  | 'fiscal-year'
  | 'decade'
  | 'century'
  | 'range';

/** A date as far as the text gives it; what it leaves out is filled in from the publication date and named in `implied`. */
export interface DateValue {
  /** As precise as the text: `2016`, `2020-04`, `2023-04-17`, `2020-Q3`, or an interval's first day. */
  readonly iso: string;
  /** An interval's last day, or last month or year where its ends are given so ("2016-2020"); inclusive. Null where `iso` alone says it. */
  readonly end: string | null;
  readonly granularity: Granularity;
  readonly approximate: boolean;
  readonly bound: 'min' | 'max' | null;
  /** The parts that the text does not state and the rule supplied, e.g. `['year']` for "May 12". */
  readonly implied: readonly ('year' | 'month' | 'day')[];
}

/** A number with what it counts or measures. */
export interface FigureValue {
  /** The plain number in the base unit of its word: ¥76 trillion is 76000000000000 `JPY`. Never negative for a change. */
  readonly number: number;
  /** Closes a range whose low end is `number`; null else. */
  readonly high: number | null;
  /** A singular English noun, an ISO 4217 code, an SI symbol or `%`; null where the text gives none. */
  readonly unit: string | null;
  readonly bound: Bound | null;
  /** The denominator: `kWh` in yen per kWh; null else. */
  readonly per: string | null;
  readonly change?: 'up' | 'down';
}

/** What a detector makes of a stretch of text. */
export type Reading =
  /** A name that the notes hold. More than one id where the name is ambiguous: the refiners decide or drop it. */
  | {
      readonly kind: 'name';
      readonly noteIds: readonly string[];
      /** The name of the notes that stood there, as the lexicon keys it: for looking up its words of context. */
      readonly alias?: string;
    }
  /** A name by its form alone; `name` is its full form as the article writes it. */
  | { readonly kind: 'pattern-name'; readonly name: string }
  /** "the ministry", "the five": what is meant is settled by `resolveReferences`. */
  | {
      readonly kind: 'reference';
      readonly noun: string;
      readonly count: number | null;
      /** Where it says that they are of: a country by its first word in `countries.ts`, another place in small letters. */
      readonly origin?: string;
    }
  /** A reference that was resolved: entity keys (note ids or `name:…`), one, or several for a group. */
  | { readonly kind: 'resolved'; readonly entityIds: readonly string[] }
  | { readonly kind: 'date'; readonly value: DateValue }
  | { readonly kind: 'figure'; readonly value: FigureValue };

/** A stretch of the article that one rule believes to state something. Not yet linked; may still be dropped. */
export interface Candidate extends Span {
  readonly type: EntityType;
  readonly reading: Reading;
  /** The rule that proposed it, e.g. `figure/percent`. The card's "why is this marked" shows it in plain words. */
  readonly rule: string;
  /** Why an ambiguous name or a reference was read so, in one plain clause; becomes the mention's reason. */
  readonly reason?: Bilingual;
}

/** What detectors and refiners see of an article. `published` is the calendar date (`YYYY-MM-DD`) or null. */
export interface ArticleView {
  readonly article: Article;
  readonly text: string;
  readonly lang: string;
  readonly published: string | null;
}

/** Proposes candidates, in order of `start`; they may overlap. Never throws, whatever the text. Linear in its length. */
export type Detector = (view: ArticleView) => readonly Candidate[];

/** One entry of the trace: which step kept, changed or dropped a candidate, and why. */
export interface TraceEntry extends Span {
  readonly step: string;
  readonly action: 'proposed' | 'dropped' | 'changed' | 'linked';
  readonly reason: string;
}

/** Collects what the steps did. */
export interface Trace {
  add(entry: TraceEntry): void;
}

/** Merges, completes or drops candidates. Says why in the trace. */
export type Refiner = (candidates: readonly Candidate[], view: ArticleView, trace: Trace) => readonly Candidate[];

/** A tagged stretch of the article. */
export interface Mention extends Span {
  /** `article.text.slice(start, end)`. */
  readonly text: string;
  readonly via: Via;
  /** The rule that proposed it. */
  readonly rule: string;
  /** Why a reference or an ambiguous name was read so, in one plain clause; absent where the name speaks for itself. */
  readonly reason?: Bilingual;
}

/** What one or more mentions mean. */
export interface Entity {
  readonly id: string;
  readonly type: EntityType;
  readonly name: string;
  /** The id of its note, or null where the notes do not cover it. */
  readonly note: string | null;
  /** On a group ("the five"): the ids of its members' entities. */
  readonly members?: readonly string[];
  /** On dates and figures. */
  readonly value?: DateValue | FigureValue;
  /** Sorted, at least one. */
  readonly mentions: readonly Mention[];
}

/** A source as findings and cards show it. */
export interface SourceView {
  readonly title: string;
  readonly publisher: string;
  readonly url: string;
  readonly published: string | null;
}

/** The outcome of one comparison. None are made yet; the shape is the contract's. */
export interface Finding extends Span {
  readonly kind: 'fact' | 'weekday' | 'count' | 'name' | 'figure' | 'arithmetic';
  readonly verdict: 'agrees' | 'differs' | 'inconsistent' | 'related';
  readonly text: string;
  readonly claim: string;
  readonly expected: string | null;
  readonly fact: string | null;
  readonly reason?: 'other-date' | 'other-measure';
  readonly sources: readonly SourceView[];
}

/** The pipeline's answer. */
export interface Annotations {
  readonly article: {
    readonly url: string | null;
    readonly title: string | null;
    readonly byline: string | null;
    readonly site: string | null;
    /** The calendar date of publication, `YYYY-MM-DD`, or null. */
    readonly published: string | null;
    readonly lang: string;
    readonly text: string;
  };
  /** In order of their first mention. */
  readonly entities: readonly Entity[];
  readonly findings: readonly Finding[];
}
