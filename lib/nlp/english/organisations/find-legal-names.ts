import { readPlaceEnd } from './edges';
import type { Find } from './find';
import { knownNames } from './known-names';
import { isShortFor } from './later-forms';
import { isJoined, isNameWord, type Run, type Scene } from './scene';
import {
  isCalendarWord,
  isCompanyNoun,
  isDemonym,
  isLegalSuffix,
  isOpener,
  isOrdinaryWord,
  isPairedWord,
  isPlace,
  isPlainWord,
  isShortSuffix,
  isStrongHead,
  isWeakHead,
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
    const end = isSuffixAt(scene, at) ? readSuffixEnd(scene, at) : at;
    const from = end > at ? readStart(scene, at) : at;
    const to = from < at ? readNameEnd(scene, { from, to: at }, end) : null;
    if (to !== null) finds.push({ from, to, type: 'company', rule: 'company/suffix', group: null });
    at = Math.max(to ?? end, at + 1);
  }
  return finds;
}

function isSuffixAt(scene: Scene, at: number): boolean {
  const word = scene.words[at];
  const before = scene.words[at - 1];
  if (word === undefined || before === undefined || !isLegalSuffix(word.key)) return false;
  if (word.text === 'CO') return false;
  if (word.kind !== 'name' && !/^(?:plc|gmbh|inc|ltd)$/u.test(word.key)) return false;
  if (!isJoined(scene.words, at) && word.gap !== 'comma' && word.gap !== 'close' && !before.possessive) return false;
  return !isShortSuffix(word.key) || isShortSuffixAt(scene, at, word, before);
}

/** "AG" is an attorney general after a state, "SE" a quarter of the sky; in a line of capitals both are words;
 * "Saudi Press Agency SPA" introduces letters of its own. */
function isShortSuffixAt(scene: Scene, at: number, word: Word, before: Word): boolean {
  if (word.gap === 'comma' || isPlace(before.key) || isDemonym(before.key)) return false;
  if (!/^(?:[A-Z]{2}|SAS|SpA|SPA|Oy)$/u.test(word.text)) return false;
  return scene.hasSmall && !isShortFor(word.text, scene.words.slice(Math.max(0, at - word.text.length), at));
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
  return words[from]?.kind === 'name' || words[from]?.kind === 'number' ? from : suffix;
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

/** "Industrial Equity (Pacific) Ltd": a bracket before the legal form belongs to the name. */
function isLinked({ words }: Scene, from: number, suffix: number): boolean {
  if (isJoined(words, from)) return true;
  if (from === suffix - 1) return words[suffix]?.gap === 'close' && words[from]?.gap === 'open';
  if (from !== suffix) return isTradeList({ words }, from, suffix);
  if (words[from]?.gap === 'close') return words[from - 1]?.gap === 'open';
  return words[from]?.gap === 'comma' || words[from - 1]?.possessive === true;
}

/** "Superior Water, Light & Power Co.": trades with a comma between, joined at the end. */
const isTradeList = ({ words }: Pick<Scene, 'words'>, from: number, suffix: number): boolean =>
  words[from]?.gap === 'comma' &&
  isTrade(words[from]?.key ?? '') &&
  isTrade(words[from - 1]?.key ?? '') &&
  words.slice(from, suffix).some(({ kind, key }) => kind === 'ampersand' || key === 'and');

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
 * "and" inside one name: between two trades ("Gas and Electric Co."), before a single surname ("Pierce
 * Fenner and Smith Inc."), before "Co." itself. "Toyota and Honda Motor Co.", "Kyushu and Chugoku Electric Power Co." are two firms.
 */
function joinsByAnd(scene: Scene, from: number, suffix: number): boolean {
  const { words } = scene;
  const left = words[from - 2];
  const right = words[from];
  if (left === undefined || right === undefined) return false;
  if (isTrade(left.key) && isTrade(right.key)) return true;
  if (from === suffix) return /^(?:co|company|sons)$/u.test(right.key);
  return (
    suffix - from === 1 &&
    !left.opens &&
    !endsFirm(left.key) &&
    !isPlace(left.key) &&
    !isPlace(right.key) &&
    !isListedFirm(scene, from - 2)
  );
}

/** A legal form or a trade, after which "and" begins another firm: "Eneos Power and Looop Inc." */
const endsFirm = (key: string): boolean => isLegalSuffix(key) || isStrongHead(key) || isWeakHead(key);

/** A word of a trade, as firms' names join two of: "Tire and Rubber Co." */
const isTrade = (key: string): boolean => isPairedWord(key) || isStrongHead(key) || isWeakHead(key);

/** Whether the word at `at` closes the name of a firm that the lists hold. */
function isListedFirm({ words }: Scene, at: number): boolean {
  const names = knownNames();
  return [at, at - 1, at - 2].some((from) => from >= 0 && names.find(words, from)?.to === at + 1);
}

/** A word at the name's edge that only its place gave a capital: "Buying", "Carmaker", "Tuesday". */
function isLoose(scene: Scene, at: number): boolean {
  const word = scene.words[at];
  if (word === undefined) return false;
  if (word.kind === 'ampersand' || word.kind === 'lower') return true;
  if (isCalendarWord(word.key) || scene.breaks.has(at)) return !OFFICES_IN_NAMES.test(word.key);
  return word.opens && (isOpener(word.key) || (isCompanyNoun(word.key) && !isPlainWord(word.key)));
}

/** Words that say what a company is in law, or whose: "Public Limited Company". */
const OF_LAW =
  /^(?:and|associated|finance|foreign|group|holding|insurance|joint|large|limited|listed|national|operating|own|parent|private|public|shell|small|state|state-owned|stock|target|trading|trust)$/u;

/** Words that end other names with "Company" ("Royal Shakespeare Company") or no name ("Private Limited"). */
const TROUPE =
  /^(?:ballet|dance|opera|repertory|shakespeare|stage|theater|theatre|fire|rifle|light|infantry|alpha|bravo|charlie|delta)$/u;

/**
 * Where the name ends whose words before the legal form are `name`. Plain words name nobody ("Limited Company") unless a
 * place follows ("Insurance Company of North America"); before "Inc." and "Corp." they do. `null` where there is no name.
 */
function readNameEnd(scene: Scene, name: Run, end: number): number | null {
  const { words } = scene;
  const suffix = words[name.to]?.key ?? '';
  if (suffix === 'company' && TROUPE.test(words[name.to - 1]?.key ?? '')) return null;
  if (words[end]?.key === 'of' && words[end + 1]?.text === 'America') return end + 2;
  if (!words.slice(name.from, name.to).every(({ key, kind }) => kind !== 'name' || isOrdinaryWord(key))) return end;
  const place = readPlaceAfter(scene, end);
  if (place > end) return place;
  const isCalled = name.to - name.from > 1 && !words.slice(name.from, name.to).every(({ key }) => OF_LAW.test(key));
  return isCalled || !/^(?:co|company|limited|corporation|cos)$/u.test(suffix) ? end : null;
}

/** The end of "of" and the place after it, or `at`. */
const readPlaceAfter = (scene: Scene, at: number): number =>
  scene.words[at]?.key === 'of' && scene.words[at]?.gap !== 'comma' ? readPlaceEnd(scene, at + 1, at) : at;
