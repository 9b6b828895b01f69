import { readPlaceEnd } from './edges';
import type { Find } from './find';
import { keyOf, namingWords } from './find';
import { isJoined, type Run, type Scene } from './scene';
import {
  isDemonym,
  isFirstName,
  isLegalSuffix,
  isNotBeforeGroup,
  isOpener,
  isOrdinaryWord,
  isPairedWord,
  isPlace,
  isPlainWord,
  isStrongHead,
  isWeakHead,
} from './vocabulary';
import type { Word } from './words';

/**
 * Names that a trade ends: "Tokyo Gas", "Qatar Airways", "Chubu Electric Power", "Kansai Transmission and Distribution".
 * A trade that other names end with too ("Group", "Systems") needs a name before it that is no place and no plain word.
 * Also exchanges ("Osaka Securities Exchange"), banks of a place ("Bank of Queensland") and newspapers ("Denver Post").
 */
export const findIndustryNames = (scene: Scene): Find[] => scene.runs.flatMap((run) => findInRun(scene, run));

function findInRun(scene: Scene, whole: Run): Find[] {
  const run = trim(scene, whole);
  if (isPlace(keyOf(scene, run))) return [];
  const bank = readBankOf(scene, run);
  if (bank > run.to) return [{ from: run.from, to: bank, type: 'company', rule: 'company/industry', group: null }];
  const rule = run.to - run.from < 2 ? null : readRule(scene, run);
  return rule === null ? [] : [{ ...run, type: 'company', rule, group: null }];
}

/** Without opening words that are no part of a name, and without a legal form, which has its own rule. */
function trim({ words }: Scene, run: Run): Run {
  let { from, to } = run;
  while (from < to && words[from]?.opens && isOpener(words[from]?.key ?? '')) from += 1;
  while (to > from && (isLegalSuffix(words[to - 1]?.key ?? '') || words[to - 1]?.kind === 'number')) to -= 1;
  return { from, to };
}

/** "Saudi Arabian Oil Minister": the trade is his office's. */
const isOffice = ({ words }: Scene, { to }: Run): boolean =>
  isJoined(words, to) && /^(?:minister|secretary|ministers|commissioner|czar|tsar)$/u.test(words[to]?.key ?? '');

/** "iTunes Stores": named as its maker's products are. */
const isProduct = ({ words }: Scene, { from }: Run): boolean => /^i\p{Lu}/u.test(words[from]?.text ?? '');

function readRule(scene: Scene, run: Run): string | null {
  if (isOffice(scene, run) || isProduct(scene, run)) return null;
  const key = scene.words[run.to - 1]?.key ?? '';
  const before = namingWords(scene, { from: run.from, to: run.to - 1 });
  if (isExchange(scene, run)) return 'company/exchange';
  if (isNewspaper(key, before)) return 'company/newspaper';
  if (endsInPair(scene, run)) return 'company/electric';
  if (key === 'power') return isElectricPower(before) ? 'company/electric' : readWeak(scene, key, before);
  if (isStrongHead(key)) return isNamed(scene, key, before) ? toRule(key) : null;
  return isWeakHead(key) && !isOf(scene, run.to) ? readWeak(scene, key, before) : null;
}

/** "Bank of Queensland", "First National Bank of Minneapolis": the end of the place, or the run's own end. */
function readBankOf(scene: Scene, { to }: Run): number {
  const { words } = scene;
  if (words[to - 1]?.key !== 'bank' || words[to]?.key !== 'of' || !isJoined(words, to)) return to;
  if (words[to + 1]?.key === 'commerce' && words[to + 1]?.kind === 'name') return to + 2;
  return readPlaceEnd(scene, to + 1, to);
}

/** "Yellowtail Capital of the World": what "of" follows is a description; "CPS Energy of San Antonio" says where. */
const isOf = (scene: Scene, at: number): boolean =>
  scene.words[at]?.key === 'of' && isJoined(scene.words, at) && readPlaceEnd(scene, at + 1, at) === at;

const toRule = (key: string): string => (/^(?:electric|gas)$/u.test(key) ? 'company/electric' : 'company/industry');

/** "Kansai Transmission and Distribution": two trades joined, with a name before them. */
const endsInPair = ({ words }: Scene, { from, to }: Run): boolean =>
  to - from > 3 &&
  words[to - 2]?.key === 'and' &&
  isPairedWord(words[to - 1]?.key ?? '') &&
  !isOrdinaryWord(words[from]?.key ?? '');

const readWeak = (scene: Scene, key: string, before: readonly Word[]): string | null =>
  hasOwnName(scene, key, before) ? 'company/industry' : null;

const EXCHANGE_GOODS =
  /^(?:stock|securities|metal|mercantile|commodity|commodities|futures|options|derivatives|power)$/u;

const isExchange = ({ words }: Scene, { from, to }: Run): boolean =>
  words[to - 1]?.key === 'exchange' && to - from >= 3 && EXCHANGE_GOODS.test(words[to - 2]?.key ?? '');

const NEWSPAPER = /^(?:chronicle|examiner|gazette|herald|inquirer|journal|post|shimbun|times|tribune)$/u;

/** A newspaper of a place: "Denver Post". */
const isNewspaper = (key: string, before: readonly Word[]): boolean =>
  NEWSPAPER.test(key) && before.length > 0 && isPlace(before.map((word) => word.key).join(' '));

const isElectricPower = (before: readonly Word[]): boolean => before.length >= 2 && before.at(-1)?.key === 'electric';

/** Heads that are goods, too: plain words before them make no name ("Natural Gas", "World Records"). */
const GOODS =
  /^(?:chemicals?|computers?|electric|electronics|financial|foods|furniture|gas|hotels|insurance|minerals|motors?|oil|petroleum|pictures|railways?|records|restaurants|retail|securities|semiconductors?|software|steel|stores|telephone|toys|utilities|vineyards|wines)$/u;

function isNamed(scene: Scene, key: string, before: readonly Word[]): boolean {
  const first = before[0];
  if (first === undefined || isPersonLike(key, before)) return false;
  if (before.every((word) => isPlainWord(word.key) && !isPlace(word.key))) {
    return !GOODS.test(key) && !first.opens && !scene.isTitle;
  }
  if (GOODS.test(key) && before.every((word) => /^(?:u\.s\.|us|u\.k\.|uk|eu)$/u.test(word.key))) return false;
  const peoples = before.every((word) => isDemonym(word.key) || isPlainWord(word.key));
  return !(peoples && (first.opens || scene.isTitle || GOODS.test(key)));
}

/** Heads that are surnames as well: "Danielle Steel". */
const isPersonLike = (key: string, before: readonly Word[]): boolean =>
  before.length === 1 &&
  /^(?:steel|gas|power|press|gold|glass|bank|trust|records)$/u.test(key) &&
  isFirstName(before[0]?.key ?? '');

/** Whether a word before the head is nobody's but this firm's: no place, people, plain word, first name. */
function hasOwnName(scene: Scene, key: string, before: readonly Word[]): boolean {
  if (key === 'group' && before.some((word) => isNotBeforeGroup(word.key))) return false;
  if (key === 'press' && before.some((word) => /^(?:university|college)$/u.test(word.key))) return false;
  return before.some((word) => isOwn(word) && !(scene.isTitle && word.opens));
}

/** Endings of common nouns, which name no firm: "Furnishings", "Situationist". */
const DERIVED = /(?:ings?|ism|ists?|ments?|ness|sions?|tions?)$/u;

const isOwn = ({ key, kind, text }: Word): boolean =>
  kind === 'name' &&
  text.length > 2 &&
  !isOrdinaryWord(key) &&
  !isOrdinaryWord(key.replace(/s$/u, '')) &&
  !DERIVED.test(key) &&
  !isPlace(key) &&
  !isDemonym(key) &&
  !isFirstName(key) &&
  !isWeakHead(key);
