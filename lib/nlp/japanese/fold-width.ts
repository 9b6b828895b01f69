/**
 * A text with full-width letters, digits and marks as their plain forms, of the same length: `"ＪＥＲＡ"` → `"JERA"`,
 * `"Ｆ－Ｐｏｗｅｒ"` → `"F-Power"`. Half-width katakana stays: folding it changes lengths, and newspapers do not use it.
 */
export const foldWidth = (text: string): string =>
  text.replace(/[\uff01-\uff5e]/gu, (char) => String.fromCharCode(char.charCodeAt(0) - 0xfee0));
