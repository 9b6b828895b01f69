import { readCountryAfter, readPlaceEnd } from './edges';
import type { Find } from './find';
import { findCourts } from './find-courts';
import { isJoined, isNameWord, type Run, type Scene } from './scene';
import {
  isBeforeBoard,
  isBeforeOffice,
  isBeforeService,
  isBodyHead,
  isCentralBankCountry,
  isDemonym,
  isFirstName,
  isFunctionWord,
  isLooseBodyHead,
  isNationalBankCountry,
  isNotBeforeBodyHead,
  isOfHead,
  isOpener,
  isPlace,
  isPlainWord,
  isPortfolio,
  type WordTest,
} from './vocabulary';

/**
 * Ministries, agencies, regulators, central banks and courts by the form of their names: "Ministry of Economy, Trade and
 * Industry", "Foreign Ministry", "the finance ministry", "Danish Energy Agency", "Bank of Tanzania", "Tokyo District Court".
 */
export const findBodyNames = (scene: Scene): Find[] =>
  scene.words.flatMap((_, at) => readBodies(scene, at)).concat(findCourts(scene));

function readBodies(scene: Scene, at: number): Find[] {
  const key = scene.words[at]?.key ?? '';
  const found: Find[] = [];
  if (isOfHead(key) || /^organi[sz]ation$/u.test(key)) push(found, scene, readOfName(scene, at), 'body/ministry-of');
  if (isBodyHead(key) || isLooseBodyHead(key) || RARE_HEADS.has(key))
    push(found, scene, readHeadName(scene, at), 'body/agency');
  if (key === 'bank') push(found, scene, readCentralBank(scene, at), 'body/central-bank');
  if (key === 'central' && scene.words[at]?.kind === 'lower')
    push(found, scene, readSmallCentralBank(scene, at), 'body/central-bank');
  if (key === 'ministry' && scene.words[at]?.kind === 'lower')
    push(found, scene, readSmallMinistry(scene, at), 'body/ministry');
  return found;
}

function push(found: Find[], scene: Scene, run: Run | null, rule: string): void {
  if (run !== null)
    found.push({ from: run.from, to: readCountryAfter(scene, run.to), type: 'ministry', rule, group: null });
}

/** Heads that end a body's name only after the words given for them. */
const RARE_HEADS: ReadonlyMap<string, WordTest> = new Map([
  ['board', isBeforeBoard],
  ['office', isBeforeOffice],
  ['service', isBeforeService],
]);

const keyAt = ({ words }: Scene, at: number): string => words[at]?.key ?? '';

/** "Department of Labor", "Agency for Natural Resources and Energy", with what stands before it ("U.S.", "Federal"). */
function readOfName(scene: Scene, at: number): Run | null {
  if (!isNameWord(scene, at) || !isJoined(scene.words, at + 1)) return null;
  if (!/^(?:of|for|on|to)$/u.test(keyAt(scene, at + 1))) return null;
  const first = keyAt(scene, at + 2) === 'the' ? at + 3 : at + 2;
  if (!isField(scene, at, first)) return null;
  return { from: readOfStart(scene, at), to: readFields(scene, first) };
}

/**
 * What may follow "of": a field of government; anything after "Ministry". A university has departments too ("Department of
 * Physics"), a firm a board "of directors".
 */
function isField(scene: Scene, head: number, first: number): boolean {
  if (!isNameWord(scene, first)) return false;
  const key = keyAt(scene, head);
  if (key === 'ministry') return keyAt(scene, first) !== 'sound';
  if (/^organi[sz]ation$/u.test(key))
    return keyAt(scene, head + 1) === 'for' && isPortfolioOrPlain(keyAt(scene, first));
  return isPortfolio(keyAt(scene, first)) && !isAcademic(scene, first);
}

const isPortfolioOrPlain = (key: string): boolean => isPortfolio(key) || isPlainWord(key) || key.includes('-');

/** "… at the University of Leeds" soon after. */
const isAcademic = ({ words }: Scene, at: number): boolean =>
  words.slice(at, at + 7).some(({ key }) => /^(?:university|college|school|faculty)$/u.test(key));

/** The end of the list of fields that starts at `at`: words of fields, with "and", "of" and commas between fields only. */
function readFields(scene: Scene, at: number): number {
  let to = at + 1;
  for (;;) {
    if (isJoined(scene.words, to) && isNameWord(scene, to) && goesOn(scene, to)) to += 1;
    else if (scene.words[to]?.gap === 'comma' && isNameField(scene, to) && listGoesOn(scene, to)) to += 1;
    else if (isLink(scene, to) && isNameField(scene, to + 1)) to += 2;
    else if (isOfThe(scene, to) && isNameField(scene, to + 2)) to += 3;
    else return to;
  }
}

const goesOn = (scene: Scene, at: number): boolean =>
  scene.isTitle ? isPortfolio(keyAt(scene, at)) : isFieldWord(keyAt(scene, at));

const isFieldWord = (key: string): boolean => isPortfolio(key) || !(isFirstName(key) || isPlace(key));

const isNameField = (scene: Scene, at: number): boolean => isNameWord(scene, at) && isPortfolio(keyAt(scene, at));

const isLink = (scene: Scene, at: number): boolean =>
  isJoined(scene.words, at) && isJoined(scene.words, at + 1) && /^(?:and|&|of)$/u.test(keyAt(scene, at));

/** "Safety of the Food Chain". */
const isOfThe = (scene: Scene, at: number): boolean =>
  isJoined(scene.words, at) &&
  keyAt(scene, at) === 'of' &&
  keyAt(scene, at + 1) === 'the' &&
  isJoined(scene.words, at + 2);

/** A list of fields has an "and" before its last: "Land, Infrastructure, Transport and Tourism". */
function listGoesOn(scene: Scene, at: number): boolean {
  for (let next = at + 1; next < at + 12; next += 1) {
    if (/^(?:and|&)$/u.test(keyAt(scene, next))) return isNameField(scene, next + 1);
    if (!isNameWord(scene, next)) return false;
  }
  return false;
}

/** "U.S. Department", "Federal Bureau"; a people's adjective is no part of the name ("Indian Ministry of …"). */
function readOfStart(scene: Scene, head: number): number {
  let from = head;
  while (isJoined(scene.words, from) && isNameWord(scene, from - 1) && !isEdge(scene, from - 1)) from -= 1;
  while (from < head && (isDemonym(keyAt(scene, from)) || isOpening(scene, from))) from += 1;
  return from;
}

const isOpening = ({ words }: Scene, at: number): boolean =>
  words[at]?.opens === true && isOpener(words[at]?.key ?? '');

/** Where a body's name stops to the left: at a person, at a word that only opens the sentence. */
const isEdge = (scene: Scene, at: number): boolean => {
  const key = keyAt(scene, at);
  return scene.isTitle ? !(isPlace(key) || isPortfolio(key) || isPlainWord(key)) : isFirstName(key) && !isPlace(key);
};

/** "Foreign Ministry", "Securities and Exchange Commission", "Economy, Trade and Industry Ministry". */
function readHeadName(scene: Scene, head: number): Run | null {
  if (!isNameWord(scene, head) || !isJoined(scene.words, head) || !isEndOfBody(scene, head)) return null;
  const from = stripOpening(scene, readHeadStart(scene, head), head);
  if (from >= head || isNotBeforeBodyHead(keyAt(scene, head - 1))) return null;
  return isBody(scene, { from, to: head + 1 }) ? { from, to: head + 1 } : null;
}

/** "Department Store", "Commission Junction": the head goes on. "of" after it is `readOfName`'s. */
const isEndOfBody = (scene: Scene, head: number): boolean => {
  const next = keyAt(scene, head + 1);
  return !(isJoined(scene.words, head + 1) && /^(?:stores?|stories|junction|party|building)$/u.test(next));
};

function readHeadStart(scene: Scene, head: number): number {
  let from = head;
  while (from > 0 && head - from < 10) {
    const step = readStepLeft(scene, from, head);
    if (step === 0) break;
    from -= step;
  }
  return from;
}

function readStepLeft(scene: Scene, from: number, head: number): number {
  const before = from - 1;
  if (isJoined(scene.words, from)) {
    if (isNameWord(scene, before)) return isEdge(scene, before) ? 0 : 1;
    const links = /^(?:and|&)$/u.test(keyAt(scene, before)) && isJoined(scene.words, before);
    return links && isNameField(scene, from) && isNameField(scene, before - 1) ? 2 : 0;
  }
  const isList = scene.words[from]?.gap === 'comma' && from < head - 1 && isNameField(scene, from);
  return isList && isNameField(scene, before) && hasAnd(scene, from, head) ? 1 : 0;
}

const hasAnd = ({ words }: Scene, from: number, to: number): boolean =>
  words.slice(from, to).some(({ key }) => key === 'and' || key === '&');

/** A people's adjective is no part of a ministry's name, but often of an agency's ("Danish Energy Agency"). */
function stripOpening(scene: Scene, start: number, head: number): number {
  const national = /^(?:ministry|department)$/u.test(keyAt(scene, head));
  let from = start;
  while (from < head && (isOpening(scene, from) || (national && isDemonym(keyAt(scene, from))))) from += 1;
  return from;
}

/**
 * "Administration" and "Department" end other names, too: they need a field before them, and more than a president's or a
 * firm's ("Human Resources Department").
 */
function isBody(scene: Scene, { from, to }: Run): boolean {
  const head = keyAt(scene, to - 1);
  const last = keyAt(scene, to - 2);
  if (scene.words[from]?.opens && isFunctionWord(keyAt(scene, from))) return false;
  if (to - from === 2 && /^(?:der|die|el|il|la|las|le|les|los)$/u.test(last)) return false;
  if (isBodyHead(head)) return head !== 'secretariat' || isPortfolio(last);
  const rare = RARE_HEADS.get(head);
  if (rare !== undefined) return rare(last);
  if (last === 'resources' && keyAt(scene, to - 3) === 'human') return false;
  return isPortfolio(last) && (head !== 'administration' || to - from > 2);
}

/** "Bank of Tanzania", "Central Bank of Ireland", "National Bank of Ukraine", "Turkish Central Bank". */
function readCentralBank(scene: Scene, at: number): Run | null {
  if (!isNameWord(scene, at)) return null;
  const kind = isJoined(scene.words, at) && isNameWord(scene, at - 1) ? keyAt(scene, at - 1) : '';
  const isCentral = /^(?:central|reserve)$/u.test(kind);
  const isOf = keyAt(scene, at + 1) === 'of' && isJoined(scene.words, at + 1);
  const to = isOf ? readPlaceEnd(scene, at + 2, at) : at;
  const isNational = kind === 'national' && isNationalBankCountry(keyAt(scene, at + 2));
  if (to > at && (isCentral || isNational || isAlone(scene, at)))
    return { from: isCentral || isNational ? at - 1 : at, to };
  return isCentral && isJoined(scene.words, at - 1) && isNameWord(scene, at - 2) ? { from: at - 2, to: at + 1 } : null;
}

/** "Bank of" a country whose central bank is called so, with no name before it. */
const isAlone = (scene: Scene, at: number): boolean =>
  !(isJoined(scene.words, at) && isNameWord(scene, at - 1)) && isCentralBankCountry(keyAt(scene, at + 2));

/** "Swiss central bank" with no article, as headlines write; with one it is a reference to the bank by its name. */
function readSmallCentralBank(scene: Scene, at: number): Run | null {
  const isBank = keyAt(scene, at + 1) === 'bank' && isJoined(scene.words, at + 1) && isJoined(scene.words, at);
  if (!isBank || !isDemonym(keyAt(scene, at - 1)) || scene.words[at - 1]?.kind !== 'name') return null;
  const before = scene.words[at - 2];
  return before === undefined || scene.words[at - 1]?.gap !== 'space' ? { from: at - 1, to: at + 2 } : null;
}

/** "the finance ministry", "economy, trade and industry ministry": with its article, as a definite reference has it. */
function readSmallMinistry(scene: Scene, head: number): Run | null {
  const { words } = scene;
  let from = head;
  while (from > 0 && head - from < 10) {
    const before = keyAt(scene, from - 1);
    const gap = words[from]?.gap;
    const isList = gap === 'comma' && from < head && hasAnd(scene, from, head);
    if ((isJoined(words, from) || isList) && isPortfolio(before) && words[from - 1]?.kind === 'lower') from -= 1;
    else if (isJoined(words, from) && before === 'and' && from < head && isPortfolio(keyAt(scene, from - 2))) from -= 1;
    else break;
  }
  if (from === head || keyAt(scene, from) === 'and') return null;
  if (/^(?:a|an|any|each|every|no|new)$/u.test(keyAt(scene, from - 1)) && isJoined(words, from)) return null;
  return { from: keyAt(scene, from - 1) === 'the' && isJoined(words, from) ? from - 1 : from, to: head + 1 };
}
