import { isJoined, type Scene } from './scene';
import {
  isCompanyNoun,
  isCountry,
  isDemonym,
  isDivisionWord,
  isFirstName,
  isLegalSuffix,
  isOpener,
  isPlace,
  isTitle,
} from './vocabulary';
import type { Word } from './words';

/**
 * Whether a name may start at `from`: what stands before it is no part of the same name. `"Japanese Toyota"` yes,
 * `"Gerald Ford"` no.
 */
export function isFreeBefore(scene: Scene, from: number): boolean {
  const before = scene.words[from - 1];
  if (before === undefined || !isJoined(scene.words, from)) return true;
  if (before.kind === 'ampersand') return false;
  if (before.kind !== 'name' || scene.breaks.has(from - 1)) return true;
  if (scene.isTitle) return !isFirstName(before.key);
  if (isFirstName(before.key) || isInitial(before)) return false;
  return isApart(before);
}

const isInitial = ({ key }: Word): boolean => /^\p{L}\.?$/u.test(key);

/** Words that stand before names without a comma and belong to none. */
const isApart = (word: Word): boolean =>
  isDemonym(word.key) ||
  isPlace(word.key) ||
  isCompanyNoun(word.key) ||
  isLegalSuffix(word.key) ||
  (word.opens && (isOpener(word.key) || /^(?:abroad|globally|nationwide|overseas|worldwide)$/u.test(word.key)));

/** Whether the word before is a form of address or an office: "President Ford", "Mr. Suzuki". */
export const isTitledBefore = ({ words }: Scene, from: number): boolean =>
  (isJoined(words, from) || words[from]?.gap === 'stop') && isTitle(words[from - 1]?.key ?? '');

/**
 * Where a name ends that the list says ends at `to`: there, or after the parts of it the list does not spell out
 * ("Morgan Stanley" + "Investment Management", "Google" + "Japan"). `null` where it goes on as some other name: a
 * product ("Airbus A380", "Toyota Prius"), a place, an event.
 */
export function readEnd(scene: Scene, to: number): number | null {
  const word = scene.words[to];
  if (word === undefined || !isJoined(scene.words, to)) return to;
  if (word.kind === 'ampersand') return null;
  if (word.kind === 'number') return isModelNumber(word.text) && !isAmount(scene, to) ? null : to;
  if (word.kind !== 'name' || scene.breaks.has(to)) return to;
  if (/\d/u.test(word.text) || /^i\p{Lu}/u.test(word.text)) return null;
  if (isDivisionWord(word.key) || isCountry(word.key) || isLegalSuffix(word.key)) return readExtension(scene, to);
  if (scene.isTitle || isLeader(scene, to)) return to;
  return null;
}

/** The next name is a person's: "Apple Steve Jobs" is a headline's way, "Airbus John Leahy" a caption's. */
const isLeader = ({ words }: Scene, at: number): boolean =>
  isFirstName(words[at]?.key ?? '') && isJoined(words, at + 1) && words[at + 1]?.kind === 'name';

/**
 * A part that goes on as something else again is no part of the firm: "Boeing Commercial Airplane Museum". A legal suffix ends the
 * name, whatever stands behind it: "Hino Motors Ltd. Sales fell".
 */
function readExtension(scene: Scene, at: number): number | null {
  if (isLegalSuffix(scene.words[at]?.key ?? '') && !isLegalSuffix(scene.words[at + 1]?.key ?? '')) return at + 1;
  const end = readEnd(scene, at + 1);
  if (end !== null) return scene.isTitle && !isLegalSuffix(scene.words[at]?.key ?? '') ? at : end;
  return null;
}

/** "Samsung 25 million won": in a list of who paid what the verb is left out. */
const isAmount = ({ words }: Scene, at: number): boolean =>
  isJoined(words, at + 1) && /^(?:bn|billion|million|mn|per|percent|pct|trillion)$/u.test(words[at + 1]?.key ?? '');

/** Two to four digits, as aircraft and cars have; a year is none. */
const isModelNumber = (text: string): boolean => /^\d{2,4}s?$/u.test(text) && !/^(?:19|20)\d\d$/u.test(text);

/** The end of the place of one or two words that starts at `from`; `otherwise` where none does. */
export function readPlaceEnd({ words }: Scene, from: number, otherwise: number, isIt = isPlace): number {
  for (const length of [2, 1]) {
    const place = words.slice(from, from + length);
    const isWhole =
      place.length === length &&
      place.every(({ kind, gap }, index) => kind === 'name' && (index === 0 || gap === 'space'));
    if (isWhole && isIt(place.map(({ key }) => key).join(' '))) return from + length;
  }
  return otherwise;
}

/** The end of "of Canada", "of the United States" after a body's name, which is part of it; `to` where none follows. */
export function readCountryAfter(scene: Scene, to: number): number {
  if (scene.words[to]?.key !== 'of' || !isJoined(scene.words, to)) return to;
  return readPlaceEnd(scene, scene.words[to + 1]?.key === 'the' ? to + 2 : to + 1, to, isCountry);
}
