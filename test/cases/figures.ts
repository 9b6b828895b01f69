/**
 * A text and the figures in it, in order, each as "mention = value": the number (a range as "5..10"), the unit or "-", what
 * it is counted per behind a slash, the bound and the change. No figures: the text has none.
 */
export type FigureCase = readonly [text: string, ...figures: readonly string[]];
