/** Words that stay small inside a name's capitals, or grow large in a headline's. */
const SMALL = new Set(['and', '&', '＆', 'of', 'for', 'the', 'in', 'on', 'to', 'from', 'with', 'by', 'at', 'a', 'an']);

const isUpper = (word: string): boolean => word === word.toUpperCase() && word !== word.toLowerCase();
const isLower = (word: string): boolean => word === word.toLowerCase();
const isTitle = (word: string): boolean => isUpper(word.charAt(0)) && isLower(word.slice(1));

/**
 * Whether a word of the text can stand for a word of a name that distinguishes capitals. Newspapers write names in
 * capitals in headlines, pronounceable initials of four letters and more as a word ("TEPCO", "Tepco"; never "Egc"), and a
 * firm's fanciful capitals plainly ("SoftBank", "Softbank"). They never take a capital away: "hope" is not "Hope".
 */
export function caseFits(ofName: string, ofText: string): boolean {
  if (ofName === ofText || SMALL.has(ofName.toLowerCase())) return true;
  if (isLower(ofName)) return isTitle(ofText) || isUpper(ofText);
  if (isUpper(ofText) && ofText.length > 1) return true;
  if (!isTitle(ofText)) return false;
  return isUpper(ofName) ? ofName.length > 3 : true;
}

/**
 * Whether the words of the text can stand for those of a name. From the third word on a long name may go on small, as the
 * British press writes ministries ("Ministry of economy, trade and industry").
 */
export function namesCaseFits(ofName: readonly string[], ofText: readonly string[]): boolean {
  return ofName.every((word, at) => {
    const found = ofText[at] ?? '';
    return caseFits(word, found) || (ofName.length > 3 && at > 0 && isLower(found) && isTitle(word));
  });
}
