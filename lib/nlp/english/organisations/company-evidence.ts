import { isJoined, type Run, type Scene } from './scene';
import {
  isCompanyFollower,
  isCompanyNoun,
  isCompanyOfficer,
  isCompanyPossession,
  isCompanyVerb,
  isLooseCompanyNoun,
  isTradeWord,
} from './vocabulary';

/** What in a sentence shows that a name is a firm's, by the name of the rule; `null` where nothing does. */
export type Evidence = 'company/apposition' | 'company/officer' | 'company/possession' | 'company/deal' | null;

const keyAt = ({ words }: Scene, at: number): string => words[at]?.key ?? '';

/**
 * Evidence that only a firm has, so strong that it makes an unknown name one: a trade's noun before it ("chipmaker X"),
 * or in apposition after it ("X, a maker of …"); its shares, profit, chief executive; a stake in it, its takeover.
 */
export const readEvidence = (scene: Scene, name: Run): Evidence =>
  readApposition(scene, name) ?? readOfficer(scene, name) ?? readPossession(scene, name) ?? readDeal(scene, name);

function readApposition(scene: Scene, name: Run): Evidence {
  const { from, to } = name;
  return isNounBefore(scene, from) || isNounAfter(scene, to) || isOwnedAfter(scene, to) ? 'company/apposition' : null;
}

/** "X, owned by Y": nobody owns a person. */
const isOwnedAfter = (scene: Scene, to: number): boolean =>
  scene.words[to]?.gap === 'comma' &&
  /^(?:majority-|part-|half-|wholly-)?owned$/u.test(keyAt(scene, to)) &&
  keyAt(scene, to + 1) === 'by';

/** "carmaker X", "software developer X", "aircraft manufacturer, X, has". */
function isNounBefore(scene: Scene, from: number): boolean {
  const gap = scene.words[from]?.gap;
  const direct = isJoined(scene.words, from);
  if (!direct && !(gap === 'comma' && /^,/u.test(readGapAfter(scene, from)))) return false;
  return isNounAt(scene, from - 1) && scene.words[from - 1]?.possessive === false;
}

/** A comma after the name, too: the apposition is closed. */
function readGapAfter({ words }: Scene, from: number): string {
  let at = from + 1;
  while (at < words.length && isJoined(words, at) && words[at]?.kind === 'name') at += 1;
  return words[at]?.gap === 'comma' ? ',' : '';
}

/** Whether the word is a noun of firms in the singular, and if it is a loose one, has its trade before it. */
function isNounAt(scene: Scene, at: number): boolean {
  const word = scene.words[at];
  if (word === undefined || !isCompanyNoun(lastPart(word.key))) return false;
  if (word.kind === 'name' && !word.opens) return false;
  if (!isLooseCompanyNoun(word.key)) return true;
  const trade = scene.words[at - 1];
  if (trade === undefined || !isJoined(scene.words, at)) return false;
  return isTradeWord(lastPart(trade.key)) || (word.key === 'maker' && !isPersonMaker(trade.key));
}

/** "decision maker", "home maker", "a maker": people, or of any goods. */
const isPersonMaker = (key: string): boolean =>
  /^(?:a|deal|decision|dress|film|hat|home|king|law|money|movie|opinion|peace|policy|the|trouble|watch|wine)$/u.test(
    key,
  );

/** "e-commerce-giant" and "oil-producer" count as their last part. */
const lastPart = (key: string): string => (key.includes('-') ? key.slice(key.lastIndexOf('-') + 1) : key);

/** How far the noun may stand behind its article: "the world's second largest maker". */
const APPOSITION_LENGTH = 9;

const OPENS_APPOSITION = /^(?:a|an|the|one|another|america's|britain's|china's|japan's)$/u;

/** What may follow the noun of an apposition, if the sentence does not go on with a comma. */
const AFTER_NOUN =
  /^(?:based|in|of|that|which|with|at|for|owned|controlled|listed|headquartered|and|whose|specializing|specialising)$/u;

/** "X, a German software company," "X, the world's largest brewer," "X, a unit of Y". */
function isNounAfter(scene: Scene, to: number): boolean {
  const { words } = scene;
  const first = words[to];
  if (first?.gap !== 'comma' || !(OPENS_APPOSITION.test(first.key) || first.possessive)) return false;
  for (let at = to + 1; at < Math.min(words.length, to + APPOSITION_LENGTH); at += 1) {
    if (words[at]?.gap !== 'space') return false;
    if (isNounAt(scene, at) && endsPhrase(scene, at + 1)) return true;
    if (isSubsidiary(scene, at)) return true;
    if (/^(?:who|of|in|is|was|said)$/u.test(keyAt(scene, at))) return false;
  }
  return false;
}

const endsPhrase = ({ words }: Scene, at: number): boolean => {
  const next = words[at];
  return next === undefined || next.gap !== 'space' || AFTER_NOUN.test(next.key);
};

/** "a unit of", "a joint venture of", "a subsidiary of", "a maker of", "a division of". */
const isSubsidiary = (scene: Scene, at: number): boolean =>
  /^(?:unit|subsidiary|division|affiliate|maker|manufacturer|producer|supplier|provider|operator|distributor|venture)$/u.test(
    keyAt(scene, at),
  ) && /^of$/u.test(keyAt(scene, at + 1));

/** "analysts at X", "a strategist with X": those who tell the press about markets work for banks and brokers. */
const isStaffBefore = (scene: Scene, at: number): boolean =>
  /^(?:at|with)$/u.test(keyAt(scene, at)) &&
  isJoined(scene.words, at) &&
  /^(?:analysts?|economists?|strategists?|brokers?|traders?|dealers?)$/u.test(keyAt(scene, at - 1));

/** "X CEO", "X Chief Executive", "X's chief financial officer", "CEO of X", "analysts at X". */
function readOfficer(scene: Scene, { from, to }: Run): Evidence {
  const { words } = scene;
  const after = words[to]?.gap === 'space' && isOfficerAt(scene, to);
  const before = keyAt(scene, from - 1) === 'of' && isJoined(words, from) && isOfficerBefore(scene, from - 2);
  const staff = isJoined(words, from) && isStaffBefore(scene, from - 1);
  return after || before || staff ? 'company/officer' : null;
}

function isOfficerAt(scene: Scene, at: number): boolean {
  const key = keyAt(scene, at);
  return isCompanyOfficer(key) || (key === 'chief' && isCompanyOfficer(`chief-${keyAt(scene, at + 1)}`));
}

/** "CEO of", "chief executive of", "chief executive officer of". */
const isOfficerBefore = (scene: Scene, at: number): boolean =>
  isOfficerAt(scene, at) ||
  isOfficerAt(scene, at - 1) ||
  (keyAt(scene, at) === 'officer' && isOfficerAt(scene, at - 2));

/** Words between a firm and what it has: "X's quarterly net profit", "X first-half earnings". */
const MEASURE =
  /^(?:adjusted|annual|class|common|consolidated|core|first-half|first-quarter|fiscal|full-year|fourth-quarter|gross|group|half-year|headline|interim|latest|net|operating|ordinary|outstanding|own|preferred|pretax|pre-tax|quarterly|record|recurring|reported|second-quarter|statutory|taxable|third-quarter|total|trading|underlying)$/u;

/** "X shares", "X's quarterly earnings", "shares of X". */
function readPossession(scene: Scene, { from, to }: Run): Evidence {
  const { words } = scene;
  if (to === from + 1 && MEASURE.test(keyAt(scene, from))) return null; // "Net profit came to"
  let at = to;
  while (words[at]?.gap === 'space' && MEASURE.test(keyAt(scene, at)) && at < to + 3) at += 1;
  const after = words[at]?.gap === 'space' && words[at]?.kind === 'lower' && isPossessionAt(scene, at);
  const before = isJoined(words, from) && /^(?:of|in)$/u.test(keyAt(scene, from - 1)) && isShareBefore(scene, from - 2);
  return after || before ? 'company/possession' : null;
}

/** "shares" is a verb before an article, "share" a noun of firms only before its price. */
function isPossessionAt(scene: Scene, at: number): boolean {
  const key = keyAt(scene, at);
  const next = keyAt(scene, at + 1);
  if (key === 'share') return /^(?:buyback|capital|issue|offering|price|prices|sale)$/u.test(next);
  if (key === 'shares' && /^(?:a|an|her|his|its|many|our|responsibility|some|that|the|their|this|with)$/u.test(next))
    return false;
  return isCompanyPossession(key);
}

const isShareBefore = (scene: Scene, at: number): boolean =>
  /^(?:shares|stock|shareholders|stockholders|shareholder|subsidiary)$/u.test(keyAt(scene, at)) &&
  scene.words[at + 1]?.gap === 'space';

const DEALS = /^(?:stake|takeover|acquisition|buyout|bid|merger)$/u;

/** "a stake in X", "its takeover of X", "acquire X", "merge with X". */
function readDeal(scene: Scene, { from }: Run): Evidence {
  if (!isJoined(scene.words, from)) return null;
  const key = keyAt(scene, from - 1);
  if (/^(?:acquire|acquired|acquires|acquiring)$/u.test(key)) return 'company/deal';
  const isDeal =
    /^(?:in|of|for|with)$/u.test(key) && DEALS.test(keyAt(scene, from - 2)) && isDealPair(keyAt(scene, from - 2), key);
  return isDeal || (key === 'with' && /^merg(?:e|ed|ing|er)$/u.test(keyAt(scene, from - 2))) ? 'company/deal' : null;
}

const isDealPair = (noun: string, preposition: string): boolean =>
  noun === 'stake'
    ? preposition === 'in'
    : noun === 'bid'
      ? preposition === 'for'
      : preposition === 'of' || preposition === 'with';

/**
 * Evidence enough for a name that the lists hold as a firm's among other things ("Apple", "Target"): besides the strong
 * kind, what firms do ("Apple unveils"), what they have ("Apple's executives"), and their company in a list.
 */
export function isActingAsCompany(scene: Scene, name: Run): boolean {
  if (readEvidence(scene, name) !== null) return true;
  const next = scene.words[name.to];
  if (next === undefined || (next.gap !== 'space' && next.gap !== 'none')) return false;
  const key = /^(?:also|has|have|had|will|would|is|was|to|today|yesterday|itself)$/u.test(next.key)
    ? keyAt(scene, name.to + 1)
    : next.key;
  if ((next.kind !== 'name' || scene.isTitle) && !scene.words[name.to - 1]?.possessive && isCompanyVerb(key))
    return true;
  return isCompanyFollower(next.key) || isDealingWith(scene, name.from);
}

/** "bought X", "sued X", "rivals X". */
const isDealingWith = (scene: Scene, from: number): boolean =>
  isJoined(scene.words, from) &&
  /^(?:bought|founded|buy|buying|sued|sue|suing|rivals?|competitors?|retailers?|partners?|suppliers?|customers?|including)$/u.test(
    keyAt(scene, from - 1),
  );
