/** A half-open stretch of a text, `start` up to but without `end`, in UTF-16 code units. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Whether two spans share at least one character. */
export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** Whether `inner` lies wholly inside `outer`; a span contains itself. */
export const contains = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end;

/** Orders by start, then the longer first; for `Array.prototype.sort`. */
export const bySpan = (a: Span, b: Span): number => a.start - b.start || b.end - a.end;
