/** Small numbers as the press spells them. The Associated Press Stylebook spells out one to nine; headlines use digits. */
const NUMBERS = ['two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'];

/** The number from 2 to 12 that a folded word says; `null` for any other word. */
export function smallNumber(word: string): number | null {
  const at = NUMBERS.indexOf(word);
  if (at >= 0) return at + 2;
  return /^(?:[2-9]|1[0-2])$/u.test(word) ? Number(word) : null;
}
