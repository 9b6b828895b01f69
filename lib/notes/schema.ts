import * as v from 'valibot';

/**
 * The one schema of a notes pack. `public/packs/schema.json` is generated from it, so that an editor's editor completes
 * and checks; the built-in pack and a newsroom's own have the same form. Nothing in a pack can run.
 */

const id = v.pipe(v.string(), v.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/u, 'an id is lower-case words joined by hyphens'));
const text = v.pipe(v.string(), v.trim(), v.minLength(1, 'must not be empty'));

/** A calendar date as precise as known, or a Japanese fiscal year: `2016`, `2016-04`, `2016-04-01`, `FY2024`. */
export const partialDateSchema = v.pipe(
  v.string(),
  v.regex(
    /^(?:FY\d{4}|\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?)$/u,
    'a date is 2016, 2016-04, 2016-04-01 or FY2024',
  ),
);

/** The same words in the pack's two languages. Both are written, never left empty. */
export const bilingualSchema = v.strictObject({ en: text, ja: text });

/** A name for matching. */
export const aliasSchema = v.strictObject({
  text,
  lang: v.picklist(['en', 'ja']),
  /** `true`: "EGC" matches and "egc" does not. @default true for names with a capital, which is nearly all. */
  matchCase: v.optional(v.boolean()),
  /**
   * Words of context that decide for this reading where the name is ambiguous: at least one must stand in the article.
   * Absent on an alias that can mean one thing only.
   */
  context: v.optional(v.pipe(v.array(text), v.minLength(1))),
  /** Words that decide against it: where one stands in the article, the alias does not match. */
  against: v.optional(v.array(text)),
});

export const sourceKinds = [
  'law',
  'official',
  'company',
  'wire',
  'newspaper',
  'trade',
  'encyclopaedia',
  'other',
] as const;

/** A publication that states facts. Ranked by `kind` in the order of `sourceKinds`; a repost ranks below its original. */
export const sourceSchema = v.strictObject({
  id,
  title: text,
  publisher: text,
  url: v.pipe(v.string(), v.regex(/^https:\/\//u, 'a source is linked by https')),
  published: v.nullable(partialDateSchema),
  lang: v.picklist(['en', 'ja']),
  kind: v.picklist(sourceKinds),
  /** Where the text was read, if not on the publisher's own page: the mirror's or reposter's name. */
  via: v.optional(text),
  /** The original's address, where `url` is a mirror and the original's is known. */
  original: v.optional(v.pipe(v.string(), v.regex(/^https:\/\//u))),
});

export const factKinds = ['date', 'figure', 'relation', 'text'] as const;

/** One statement with its sources, best first. */
export const factSchema = v.strictObject({
  /** Unique within its note; `note-id/fact-id` names it everywhere. */
  id,
  statement: bilingualSchema,
  kind: v.picklist(factKinds),
  /** A date for `date`, a number for `figure`, a note's id for `relation`, null for `text`. */
  value: v.nullable(v.union([v.number(), v.string()])),
  /** Closes a range whose low end is `value`. */
  high: v.optional(v.number()),
  /** Singular noun, ISO 4217 code, SI symbol, `%`, or `JPY/kWh`. */
  unit: v.optional(text),
  /** How the value limits: "about", "at least" (`min`), "up to" (`max`). Such a value is compared as a bound. */
  bound: v.optional(v.picklist(['about', 'min', 'max'])),
  /** What exactly is counted or measured, where the statement does not say it. */
  qualifier: v.optional(bilingualSchema),
  /** The fact of the same note whose value this value is a part of: a larger figure of the same unit, counting the same thing. */
  partOf: v.optional(id),
  asOf: v.optional(partialDateSchema),
  validFrom: v.optional(partialDateSchema),
  validUntil: v.optional(partialDateSchema),
  /** Ids of sources; empty only where `seen` is false. */
  sources: v.array(id),
  /** Whether the value was seen printed in a source. Facts not seen are shown as such and never used for a check. */
  seen: v.boolean(),
});

export const relationTypes = ['parent', 'successor', 'regulates', 'party-to', 'part-of', 'see-also'] as const;

/** Stated once, on one side; the index gives both directions. `parent`: the target is this note's parent. */
export const relationSchema = v.strictObject({ type: v.picklist(relationTypes), to: id });

/** A quantity over time, sorted by `asOf`. */
export const seriesSchema = v.strictObject({
  id,
  label: bilingualSchema,
  unit: text,
  qualifier: v.optional(bilingualSchema),
  points: v.pipe(v.array(v.strictObject({ asOf: partialDateSchema, value: v.number() })), v.minLength(2)),
  sources: v.array(id),
  seen: v.boolean(),
});

/** `body`: a legislature, association or institute; like an officeholder it has a note but is never tagged. */
export const noteKinds = ['company', 'ministry', 'body', 'term', 'event', 'law', 'case', 'officeholder'] as const;

/** The timeline's five rows. */
export const lanes = ['law', 'opening', 'markets', 'cases', 'shocks'] as const;

/** What the pack holds on one thing. */
export const noteSchema = v.strictObject({
  id,
  kind: v.picklist(noteKinds),
  /** What it is in a few words: "regional utility, Osaka" / "旧一般電気事業者". */
  role: bilingualSchema,
  /** The heading it stands under on the notes' home page. */
  theme: v.picklist([
    'utilities',
    'retailers',
    'authorities',
    'reform',
    'cases',
    'markets',
    'tariffs',
    'grid',
    'generation',
    'people',
    'bodies',
  ]),
  name: bilingualSchema,
  /** The name the press uses. */
  short: bilingualSchema,
  former: v.optional(
    v.array(
      v.strictObject({
        name: bilingualSchema,
        from: v.optional(partialDateSchema),
        until: v.optional(partialDateSchema),
      }),
    ),
  ),
  aliases: v.array(aliasSchema),
  /** At most 45 words in English; stands alone. */
  summary: bilingualSchema,
  /** Two to five short paragraphs; `[[note-id|words]]` links to another note. */
  body: v.optional(v.strictObject({ en: v.array(text), ja: v.array(text) })),
  /** Its place on the timeline. */
  start: v.optional(partialDateSchema),
  /** Absent: still so, or no end known. */
  end: v.optional(partialDateSchema),
  /** The row of the timeline it stands in, where kind and theme do not say it rightly. @default see `findTimeline` */
  lane: v.optional(v.picklist(lanes)),
  facts: v.array(factSchema),
  relations: v.array(relationSchema),
  series: v.array(seriesSchema),
});

/** `pack.json`: what the pack is and which files it is made of. */
export const manifestSchema = v.strictObject({
  /** Where an editor finds the schema: `../schema.json`. */
  $schema: v.optional(text),
  id,
  title: bilingualSchema,
  version: text,
  licence: text,
  /** The day to which the notes are kept. */
  asOf: partialDateSchema,
  /**
   * Words of which an article about the pack's field has at least one. Common nouns among the names ("wheeling charge") mean
   * the noted thing only there. @default none: they match everywhere.
   */
  scope: v.optional(v.pipe(v.array(text), v.minLength(1))),
  /** Files of notes, beside `pack.json`, each one array sorted by id. */
  notes: v.array(text),
  /** The file of sources. */
  sources: text,
});

export type Bilingual = v.InferOutput<typeof bilingualSchema>;
export type Alias = v.InferOutput<typeof aliasSchema>;
export type Source = v.InferOutput<typeof sourceSchema>;
export type Fact = v.InferOutput<typeof factSchema>;
export type Relation = v.InferOutput<typeof relationSchema>;
export type Series = v.InferOutput<typeof seriesSchema>;
export type Note = v.InferOutput<typeof noteSchema>;
export type NoteKind = Note['kind'];
export type PackManifest = v.InferOutput<typeof manifestSchema>;

/** A whole pack in memory, validated. */
export interface Pack {
  readonly manifest: PackManifest;
  readonly notes: readonly Note[];
  readonly sources: readonly Source[];
}
