import { isActingAsCompany, readEvidence } from './company-evidence';
import { isFreeBefore, isTitledBefore, readEnd } from './edges';
import { type Find, keyOf } from './find';
import { type KnownName, knownNames } from './known-names';
import { isJoined, type Run, type Scene } from './scene';
import { isDemonym, isFunctionWord, isOpener, isOrdinaryWord } from './vocabulary';

/** A listed name that may be something else here; the whole article decides. */
export interface Doubtful extends Run {
  readonly known: KnownName;
  /** Whether this sentence shows it as a firm. */
  readonly isActing: boolean;
  /** "an Apple", "on Twitter": only its own sentence can make it a firm. */
  readonly isWeak: boolean;
}

/** What the lists find in a sentence. */
export interface KnownFinds {
  readonly finds: readonly Find[];
  readonly doubtful: readonly Doubtful[];
  /** Listed names that end another's here ("Manchester United"): by the name that the list puts first. */
  readonly others: readonly string[];
}

/** Listed names in a sentence; not those inside a longer name that is none of theirs ("Airbus A380", "Gerald Ford"). */
export function findKnownNames(scene: Scene): KnownFinds {
  const finds: Find[] = [];
  const doubtful: Doubtful[] = [];
  const others: string[] = [];
  let at = 0;
  while (at < scene.words.length) {
    const next = readKnown(scene, at, { finds, doubtful, others });
    at = Math.max(next, at + 1);
  }
  return { finds, doubtful, others };
}

interface Growing {
  readonly finds: Find[];
  readonly doubtful: Doubtful[];
  readonly others: string[];
}

/** Adds the name that starts at `at`, if one does; where to look on. */
function readKnown(scene: Scene, at: number, { finds, doubtful, others }: Growing): number {
  if (scene.words[at]?.kind !== 'name') return at;
  const match = knownNames().find(scene.words, at);
  if (match === null || isTicker(scene, at) || isShouted(scene, { from: at, to: match.to })) return at;
  const known = match.entry.value;
  const run = toFree(scene, { from: at, to: match.to }, known);
  if (run === null || isPieceOf(scene, run, known)) return match.to;
  if (known.certainty === 'sure')
    finds.push({ ...run, type: known.type, rule: toRule(known), group: `known:${known.first}` });
  else if (endsOtherName(scene, run, known)) others.push(known.first);
  else if (!isOtherUse(scene, run, known)) doubtful.push({ ...run, known, ...readUse(scene, run, known) });
  return run.to;
}

/** "a Toyota", "a second-hand Honda": one of what the firm makes, where no noun follows ("a Toyota plant", "a Sony executive"). */
function isPieceOf({ words }: Scene, { from, to }: Run, { type }: KnownName): boolean {
  if (type !== 'company' || !isJoined(words, from)) return false;
  const before = words[from - 1]?.key ?? '';
  const article = USED.test(before) && isJoined(words, from - 1) ? (words[from - 2]?.key ?? '') : before;
  const next = words[to];
  const isHead = next === undefined || next.gap === 'comma' || next.gap === 'stop' || isFunctionWord(next.key);
  return /^an?$/u.test(article) && isHead && !words[to - 1]?.possessive;
}

const USED = /^(?:brand-new|new|old|second-hand|secondhand|used)$/u;

const toRule = ({ type }: KnownName): string =>
  type === null ? 'other' : type === 'company' ? 'company/known' : 'body/known';

/** "MAN WHO SHOT POPE FREED": in a line of capitals a plain word is one, not an abbreviation. */
const isShouted = ({ words, hasSmall }: Scene, { from, to }: Run): boolean =>
  !hasSmall && words.length > 2 && to - from === 1 && isOrdinaryWord(words[from]?.key ?? '');

/** "(NYSE: GM)", "(Nasdaq: AAPL)": an exchange with a ticker, not a name of the sentence. */
function isTicker({ words }: Scene, at: number): boolean {
  const word = words[at];
  const next = words[at + 1];
  if (word?.gap === 'open' && next?.gap === 'colon') return true;
  return word?.gap === 'colon' && words[at - 1]?.gap === 'open';
}

/** The run with what goes on it, or `null` where it is part of another name. */
function toFree(scene: Scene, run: Run, known: KnownName): Run | null {
  if (known.type === null) return run;
  if (known.type === 'ministry') return isBodyUse(scene, run, known) ? withCountry(scene, run) : null;
  const free =
    isFreeBefore(scene, run.from) || (run.to - run.from > 1 && scene.words[run.from - 1]?.kind !== 'ampersand');
  const to = free ? readEnd(scene, run.to) : null;
  return to === null ? null : { from: readFormBefore(scene, run.from), to };
}

/** "OAO Severstal", "PT Pertamina": where the legal form stands first. */
const readFormBefore = ({ words }: Scene, from: number): number =>
  isJoined(words, from) && /^(?:OAO|OOO|PAO|PJSC|PT|ZAO)$/u.test(words[from - 1]?.text ?? '') ? from - 1 : from;

/** "U.S. Securities and Exchange Commission" is the whole name. */
function withCountry({ words }: Scene, run: Run): Run {
  const before = words[run.from - 1];
  const isCountry =
    isJoined(words, run.from) && /^(?:u\.s\.|us|u\.k\.|uk|eu)$/u.test(before?.key ?? '') && before?.kind === 'name';
  return isCountry ? { from: run.from - 1, to: run.to } : run;
}

/** "Treasury Secretary" is a person, "Treasury bonds" are papers; "Home Office Depot" is no office. */
function isBodyUse({ words }: Scene, { from, to }: Run, { first }: KnownName): boolean {
  const next = isJoined(words, to) ? (words[to]?.key ?? '') : '';
  if (/^(?:secretary|minister|school|schools|team|teams|championship|football|basketball|tournament)$/u.test(next))
    return false;
  if (first !== 'Treasury') return first !== 'Pentagon' || !/^papers$/u.test(next);
  return (
    !/^(?:bills?|bonds?|debt|inflation|inflation-protected|island|market|notes?|prices?|securities|stock|wine|yields?)$/u.test(
      next,
    ) && words[from]?.text !== ''
  );
}

/** "Manchester United beat": a name opens the sentence, and its last word is no firm of its own. */
function endsOtherName({ words, isTitle }: Scene, { from }: Run, { certainty }: KnownName): boolean {
  const before = isJoined(words, from) ? words[from - 1] : undefined;
  if (certainty !== 'word' || isTitle || before?.kind !== 'name' || !before.opens || before.possessive) return false;
  return !isDemonym(before.key) && !isOpener(before.key) && !isOrdinaryWord(before.key);
}

/** A person's surname, a bird, a place: what the words around it leave no doubt of. */
function isOtherUse(scene: Scene, run: Run, { certainty }: KnownName): boolean {
  const { words } = scene;
  if (certainty === 'person' || certainty === 'surname') return isTitledBefore(scene, run.from);
  const before = isJoined(words, run.from) ? words[run.from - 1] : undefined;
  return before?.kind === 'name' && !before.opens && !isActingAsCompany(scene, run);
}

const ON_SERVICE = /^(?:on|via|through|using|to|from|into|their|his|her|its|my|your|our)$/u;
const SERVICE_THINGS =
  /^(?:account|accounts|app|feed|followers|friends|group|hashtag|live|message|messages|page|pages|post|posts|profile|video|videos)$/u;

/** Names that have an article of their own; before others "the" speaks for the other thing ("the Abbey refused"). */
const NEWSPAPERS = /^(?:economist|guardian|independent|observer|telegraph)$/u;

/** Whether the sentence shows a firm, and whether the words before it speak against one. */
function readUse(scene: Scene, run: Run, { certainty }: KnownName): Pick<Doubtful, 'isActing' | 'isWeak'> {
  const before = isJoined(scene.words, run.from) ? (scene.words[run.from - 1]?.key ?? '') : '';
  const next = scene.words[run.to]?.key ?? '';
  const isThing = certainty === 'service' && (ON_SERVICE.test(before) || SERVICE_THINGS.test(next));
  const isNamed = /^(?:a|an|the|every|each|this|that)$/u.test(before);
  const needsProof = certainty === 'surname' || (before === 'the' && !NEWSPAPERS.test(keyOf(scene, run)));
  const isActing = !isThing && (needsProof ? readEvidence(scene, run) !== null : isActingAsCompany(scene, run));
  return { isActing, isWeak: isThing || (certainty !== 'person' && isNamed) };
}
