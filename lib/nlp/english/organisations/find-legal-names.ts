import type { Find } from './find';
import { isJoined, isNameWord, type Run, type Scene } from './scene';
import {
  isCalendarWord,
  isCompanyNoun,
  isDemonym,
  isLegalSuffix,
  isOpener,
  isPairedWord,
  isPlace,
  isPlainWord,
  isShortSuffix,
} from './vocabulary';
import type { Word } from './words';

/** No firm of the press has more words before its legal form. */
const LONGEST = 9;

/**
 * Names that a legal form ends: "Toyota Motor Corp.", "Apple, Inc.", "Procter and Gamble Co.", "Saab AB". The span starts
 * where the capitals start and takes every legal form that follows ("Co., Ltd."). Two firms joined by "and" stay two.
 */
export function findLegalNames(scene: Scene): Find[] {
  const finds: Find[] = [];
  let at = 1;
  while (at < scene.words.length) {
    const to = isSuffixAt(scene, at) ? readSuffixEnd(scene, at) : at;
    const from = to > at ? readStart(scene, at) : at;
    if (from < at && !isPlainName(scene, { from, to: at })) {
      finds.push({ from, to, type: 'company', rule: 'company/suffix', group: null });
    }
    at = Math.max(to, at + 1);
  }
  return finds;
}

function isSuffixAt(scene: Scene, at: number): boolean {
  const word = scene.words[at];
  const before = scene.words[at - 1];
  if (word === undefined || before === undefined || !isLegalSuffix(word.key)) return false;
  if (word.kind !== 'name' && !/^(?:plc|gmbh|inc|ltd)$/u.test(word.key)) return false;
  if (!isJoined(scene.words, at) && word.gap !== 'comma' && !before.possessive) return false;
  return !isShortSuffix(word.key) || isShortSuffixAt(scene, word, before);
}

/** "AG" is an attorney general after a state, "SE" a quarter of the sky; in a line of capitals both are words. */
function isShortSuffixAt(scene: Scene, word: Word, before: Word): boolean {
  if (word.gap === 'comma' || isPlace(before.key) || isDemonym(before.key)) return false;
  if (!/^(?:[A-Z]{2}|SAS|SpA|Spa|SPA|Oy)$/u.test(word.text)) return false;
  return scene.words.some(({ kind }) => kind === 'lower');
}

function readSuffixEnd(scene: Scene, from: number): number {
  let to = from + 1;
  while (isLegalSuffix(scene.words[to]?.key ?? '') && isSuffixAt(scene, to)) to += 1;
  return to;
}

/** The first word of the name whose legal form stands at `suffix`. */
function readStart(scene: Scene, suffix: number): number {
  const { words } = scene;
  let from = suffix;
  while (from > 0 && suffix - from < LONGEST) {
    const step = readStepLeft(scene, from, suffix);
    if (step === 0) break;
    from -= step;
  }
  while (from < suffix && isLoose(scene, from)) from += 1;
  return isNameWord(scene, from) || words[from]?.kind === 'number' ? from : suffix;
}

/** How many words more belong to the name that so far starts at `from`. */
function readStepLeft(scene: Scene, from: number, suffix: number): number {
  const { words } = scene;
  const before = words[from - 1];
  if (before === undefined || !isLinked(scene, from, suffix)) return 0;
  if (before.kind === 'ampersand') return 1;
  if (before.kind === 'number')
    return isNameWord(scene, from - 2) || from === suffix ? 1 : Number(/[a-z]/u.test(before.text));
  if (before.kind === 'name') return isInside(scene, from - 1, suffix) ? 1 : 0;
  return isNameWord(scene, from - 2) && isJoined(words, from - 1) ? readConnector(scene, from, suffix) : 0;
}

function isLinked({ words }: Scene, from: number, suffix: number): boolean {
  if (isJoined(words, from)) return true;
  if (from !== suffix) return false;
  return words[from]?.gap === 'comma' || words[from - 1]?.possessive === true;
}

/** Offices that firms are called by: "Premier Oil", "King Pharmaceuticals", "Lady Foods". */
const OFFICES_IN_NAMES =
  /^(?:premier|prime|king|queen|prince|major|lord|lady|executive|senior|chief|general|captain|judge|head)$/u;

function isInside(scene: Scene, at: number, suffix: number): boolean {
  const word = scene.words[at];
  if (word === undefined || word.text === 'The') return false;
  if (isLegalSuffix(word.key)) return at + 1 === suffix || word.key === 'co' || word.key === 'company';
  if (!scene.breaks.has(at)) return true;
  return OFFICES_IN_NAMES.test(word.key) && at + 1 < suffix;
}

/** Words before "of" in firms' names: "Bank of New York Mellon Corp." */
const BEFORE_OF =
  /^(?:bank|bankers|company|corporation|house|industries|insurance|mutual|savings|society|trust|union)$/u;

/** "de", "und" and the like stand inside foreign names. */
const FOREIGN_CONNECTOR = /^(?:d'|da|de|del|della|der|des|di|do|du|e|et|for|la|le|los|und|van|von|y)$/u;

/** One for a connector with the word before it, which `isNameWord` has vouched for, none where it parts two names. */
function readConnector(scene: Scene, from: number, suffix: number): number {
  const { words } = scene;
  const connector = words[from - 1]?.key ?? '';
  const left = words[from - 2]?.key ?? '';
  if (connector === 'of') return BEFORE_OF.test(left) ? 2 : 0;
  if (connector === 'and') return joinsByAnd(scene, from, suffix) ? 2 : 0;
  return FOREIGN_CONNECTOR.test(connector) && connector !== 'for' ? 2 : 0;
}

/**
 * "and" inside one name: between two trades ("Gas and Electric Co."), or between two single surnames ("Procter and Gamble
 * Co."). "Toyota and Honda Motor Co.", "Kyushu and Chugoku Electric Power Co." are two firms.
 */
function joinsByAnd(scene: Scene, from: number, suffix: number): boolean {
  const { words } = scene;
  const left = words[from - 2];
  const right = words[from];
  if (left === undefined || right === undefined) return false;
  if (isPairedWord(left.key) && isPairedWord(right.key)) return true;
  const single = suffix - from === 1 && !isNameWord(scene, from - 3);
  return single && !left.opens && words[from - 3]?.kind === 'lower' && !isPlace(left.key) && !isPlace(right.key);
}

/** A word at the name's edge that only its place gave a capital: "Buying", "Carmaker", "Tuesday". */
function isLoose(scene: Scene, at: number): boolean {
  const word = scene.words[at];
  if (word === undefined) return false;
  if (word.kind === 'ampersand' || word.kind === 'lower') return true;
  if (isCalendarWord(word.key) || scene.breaks.has(at)) return !OFFICES_IN_NAMES.test(word.key);
  return word.opens && (isOpener(word.key) || (isCompanyNoun(word.key) && !isPlainWord(word.key)));
}

/** Words that end other names with "Company" ("Royal Shakespeare Company") or no name ("Private Limited"). */
const TROUPE =
  /^(?:ballet|dance|opera|repertory|shakespeare|stage|theater|theatre|fire|rifle|light|infantry|alpha|bravo|charlie|delta)$/u;

/** Only plain words: "Limited Company", "Parent Co."; not before "Inc." and "Corp.", which only a name has. */
function isPlainName(scene: Scene, name: Run): boolean {
  const suffix = scene.words[name.to];
  const last = scene.words[name.to - 1];
  if (suffix === undefined || last === undefined) return true;
  if (suffix.key === 'company' && TROUPE.test(last.key)) return true;
  if (!/^(?:co|company|limited|corporation|cos)$/u.test(suffix.key)) return false;
  return scene.words.slice(name.from, name.to).every(({ key, kind }) => kind !== 'name' || isPlainWord(key));
}
