/**
 * A text with the dates in it: the publication date or null, the text, then one reading each, in order: the mention's own
 * words, its `iso` and `end` ("2016..2020"), "about" where it is approximate, and its bound. No readings: no dates.
 */
export type DateCase = readonly [published: string | null, text: string, ...readings: readonly string[]];
