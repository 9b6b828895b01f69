/** What stands behind a number and says what it measures. */
export interface Measure {
  /** As in `FigureValue.unit`. */
  readonly unit: string | null;
  /** As in `FigureValue.per`. */
  readonly per: string | null;
  /** Index of the token behind the measure. */
  readonly next: number;
  readonly kind: 'percent' | 'money' | 'measure' | 'count' | 'age' | 'ratio';
  /** What the number is multiplied with: 0.01 for sen, which are hundredths of a yen; 1 else. */
  readonly factor: number;
}
