/** A number as the text writes it, with its scale ("1.2 million"), before anything is known about its unit. */
export interface Numeral {
  /** Index of the token behind the number. */
  readonly next: number;
  /** The plain number: 1200000. */
  readonly value: number;
  /** What stands before the scale: 1.2. */
  readonly coefficient: number;
  /** The product of the scale words: 1000000; 1 where there are none. */
  readonly scale: number;
  readonly written: 'digits' | 'words';
  /** Whole digits and nothing else, no comma, sign or scale: what years, days and numbers in names look like, too. */
  readonly plain: boolean;
  /** A part of a whole: "two-thirds", "half", "3/4". */
  readonly share: boolean;
}
