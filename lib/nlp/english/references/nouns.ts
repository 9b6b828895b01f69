import { foldedSet, foldWord } from '../../names/fold';

/**
 * The nouns by which newspapers call a firm or body that they have named ("the utility", "the watchdog"). `name` is what
 * a name must hold to be called so; `themes` are the headings of notes whose firms are. A noun without either fits every
 * firm, or every body, of its type.
 */
export interface ReferenceNoun {
  readonly singular: string;
  readonly plural: string;
  readonly type: 'company' | 'ministry';
  readonly name?: RegExp;
  readonly themes?: readonly string[];
  /** A firm the notes do not know may be called so too, when it is the only firm of the article. */
  readonly fitsUnknown?: true;
  /** What else the name must hold, from the words before the noun: "the gas company". */
  readonly fields?: readonly RegExp[];
}

const UTILITY = /\b(?:Electric|Power|Gas|Energy|Energia|Water)\b|\bKEPCO\b|\bTEPCO\b|電力|ガス/iu;

/** Ordered by type and noun. */
export const REFERENCE_NOUNS: readonly ReferenceNoun[] = [
  {
    singular: 'airline',
    plural: 'airlines',
    type: 'company',
    name: /\bAir|\bLuft|Airlines|Airways|Aviation/u,
    fitsUnknown: true,
  },
  { singular: 'automaker', plural: 'automakers', type: 'company', name: /Motor|Auto/u, fitsUnknown: true },
  { singular: 'bank', plural: 'banks', type: 'company', name: /\bBank|Banc|Bancorp|Financial/u, fitsUnknown: true },
  { singular: 'carmaker', plural: 'carmakers', type: 'company', name: /Motor|Auto/u, fitsUnknown: true },
  { singular: 'company', plural: 'companies', type: 'company' },
  { singular: 'exchange', plural: 'exchanges', type: 'company', name: /Exchange|Börse|JEPX|TOCOM|EPEX|EEX/u },
  { singular: 'firm', plural: 'firms', type: 'company' },
  { singular: 'group', plural: 'groups', type: 'company', name: /\bGroup\b/u },
  {
    singular: 'manufacturer',
    plural: 'manufacturers',
    type: 'company',
    name: /Manufactur|Industr|Works/u,
    fitsUnknown: true,
  },
  { singular: 'operator', plural: 'operators', type: 'company', name: UTILITY, themes: ['utilities', 'generation'] },
  { singular: 'retailer', plural: 'retailers', type: 'company', themes: ['retailers'], fitsUnknown: true },
  { singular: 'supplier', plural: 'suppliers', type: 'company', themes: ['retailers', 'utilities'], fitsUnknown: true },
  { singular: 'utility', plural: 'utilities', type: 'company', name: UTILITY, themes: ['utilities'] },
  { singular: 'agency', plural: 'agencies', type: 'ministry', name: /Agency/iu },
  { singular: 'authority', plural: 'authorities', type: 'ministry', name: /Authority/iu },
  { singular: 'bureau', plural: 'bureaus', type: 'ministry', name: /Bureau/iu },
  {
    singular: 'central bank',
    plural: 'central banks',
    type: 'ministry',
    name: /^(?:Bank of |.*Central Bank|.*Reserve|Bundesbank)/u,
  },
  { singular: 'commission', plural: 'commissions', type: 'ministry', name: /Commission/iu },
  { singular: 'committee', plural: 'committees', type: 'ministry', name: /committee/iu },
  { singular: 'council', plural: 'councils', type: 'ministry', name: /Council/iu },
  { singular: 'court', plural: 'courts', type: 'ministry', name: /Court/iu },
  { singular: 'department', plural: 'departments', type: 'ministry', name: /Department/iu },
  { singular: 'ministry', plural: 'ministries', type: 'ministry', name: /Ministry/iu },
  { singular: 'organization', plural: 'organizations', type: 'ministry', name: /Organi[sz]ation/iu },
  {
    singular: 'regulator',
    plural: 'regulators',
    type: 'ministry',
    name: /Commission|Authority|Regulat|Ofgem|Markets$/iu,
  },
  {
    singular: 'watchdog',
    plural: 'watchdogs',
    type: 'ministry',
    name: /Commission|Authority|Regulat|Ofgem|Markets$/iu,
  },
];

/** A noun in one of its numbers. */
export interface FoundNoun {
  readonly noun: ReferenceNoun;
  readonly isPlural: boolean;
}

const BY_WORD: ReadonlyMap<string, FoundNoun> = new Map<string, FoundNoun>(
  REFERENCE_NOUNS.flatMap((noun) => [
    [foldWord(noun.singular), { noun, isPlural: false }],
    [foldWord(noun.plural), { noun, isPlural: true }],
  ]),
);

/** The noun of a folded word, singular or plural; `null` for any other word. */
export const nounOf = (word: string): FoundNoun | null => BY_WORD.get(word) ?? null;

/** Words between "the" and the noun that narrow nothing down: "the regional utility", "the two major firms". */
export const PLAIN_MODIFIERS: ReadonlySet<string> = foldedSet([
  'big',
  'listed',
  'major',
  'regional',
  'stricken',
  'struggling',
  'troubled',
]);

/** Words between "the" and the noun that name a field, with what a name of that field holds: "the gas company". */
export const FIELD_MODIFIERS: ReadonlyMap<string, RegExp> = new Map([
  ['electric', /Electric|Power|TEPCO/u],
  ['electricity', /Electric|Power|TEPCO/u],
  ['energy', /Energy|Energia|Power/u],
  ['gas', /\bGas\b/u],
  ['nuclear', /Nuclear|Atomic/u],
  ['oil', /Oil|Petrol|Refin/u],
  ['power', /Electric|Power|TEPCO|JERA/u],
  ['utility', UTILITY],
]);

/**
 * Words after the noun that make it another's ("the company that …", "the agency of …") or a part of a longer noun
 * ("the utility industry", "the ministry building", "the company president").
 */
export const NOT_BEFORE: ReadonlySet<string> = foldedSet([
  'accounts',
  'act',
  'behind',
  'bill',
  'bills',
  'building',
  'business',
  'executive',
  'executives',
  'for',
  'headquarters',
  'hearing',
  'industry',
  'law',
  'level',
  'market',
  'meeting',
  'names',
  'of',
  'official',
  'officials',
  'operating',
  'owner',
  'owning',
  'panel',
  'president',
  'rates',
  'responsible',
  'running',
  'sector',
  'source',
  'sources',
  'spokesman',
  'spokesperson',
  'spokeswoman',
  'stocks',
  'system',
  'that',
  'town',
  'which',
  'who',
  'whose',
  'worker',
  'workers',
]);

/** Small numbers as the press spells them. The Associated Press Stylebook spells out one to nine; headlines use digits. */
const NUMBERS = ['two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'];

/** The number from 2 to 12 that a folded word says; `null` for any other word. */
export function smallNumber(word: string): number | null {
  const at = NUMBERS.indexOf(word);
  if (at >= 0) return at + 2;
  return /^(?:[2-9]|1[0-2])$/u.test(word) ? Number(word) : null;
}

/**
 * Words that can follow a number standing for its firms ("the five were …", "the five and …"): no noun, so that nothing
 * else is counted. Auxiliaries, conjunctions, prepositions, adverbs and the verbs of speaking and deciding.
 */
export const AFTER_BARE_NUMBER: ReadonlySet<string> = foldedSet([
  'admitted',
  'agree',
  'agreed',
  'aim',
  'all',
  'also',
  'and',
  'announced',
  'apologized',
  'appealed',
  'are',
  'argue',
  'argued',
  'as',
  'asked',
  'at',
  'because',
  'before',
  'began',
  'both',
  'but',
  'by',
  'can',
  'challenge',
  'claim',
  'claimed',
  'compete',
  'competed',
  'could',
  'decided',
  'declined',
  'denied',
  'deny',
  'did',
  'disagree',
  'dispute',
  'disputed',
  'do',
  'each',
  'expect',
  'expected',
  'face',
  'faced',
  'failed',
  'filed',
  'for',
  'from',
  'had',
  'have',
  'hope',
  'hoped',
  'if',
  'in',
  'insist',
  'jointly',
  'made',
  'may',
  'met',
  'might',
  'must',
  'need',
  'now',
  'on',
  'operate',
  'or',
  'own',
  'paid',
  'plan',
  'planned',
  'pledged',
  'raised',
  'received',
  'refused',
  'reported',
  'run',
  'said',
  'say',
  'seek',
  'sell',
  'serve',
  'shall',
  'share',
  'shared',
  'should',
  'signed',
  'sought',
  'submitted',
  'sued',
  'supply',
  'than',
  'that',
  'then',
  'to',
  'together',
  'told',
  'too',
  'until',
  'want',
  'wanted',
  'was',
  'were',
  'when',
  'which',
  'while',
  'who',
  'will',
  'with',
  'won',
  'would',
]);

/** What a firm does and a stretch of land does not, in the past tense of news: "Kansai reported a loss". */
export const FIRM_VERBS: ReadonlySet<string> = foldedSet([
  'admitted',
  'announced',
  'apologized',
  'appealed',
  'applied',
  'bought',
  'declined',
  'denied',
  'disclosed',
  'posted',
  'raised',
  'reported',
  'said',
  'sold',
  'submitted',
  'sued',
]);
