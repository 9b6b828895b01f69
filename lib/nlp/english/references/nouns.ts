import { foldWord } from '../../names/fold';
import type { Trade } from './trades';

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
  /** What a firm that is called so does; any one of them. */
  readonly trades?: readonly Trade[];
  /** A firm the notes do not know may be called so too, when it is the only firm of the article. */
  readonly fitsUnknown?: true;
  /** Means a firm only with a place or a field before it: "the Tokyo-based generator", "the Cupertino giant", "the tech giant". */
  readonly needsMore?: true;
  /** Means firms only where they are counted: "the two rivals"; one of them is a rival of another. */
  readonly needsCount?: true;
  /** Means the firm that is so to another: "the parent". */
  readonly isOfAnother?: true;
  /** What the name may hold instead where the article has named nobody whose name fits. */
  readonly elseName?: RegExp;
  /** Any firm whose trade is known may be called so. */
  readonly fitsKnown?: true;
  /** With a field before it, it means any firm of the field: "the convenience store operator". */
  readonly fieldIsEnough?: true;
  /** What else must be true of the firm or body, from the words before the noun: "the gas company". */
  readonly fields?: readonly WordField[];
}

/** What a word before the noun says: what the name holds, or what the firm does; either will do. */
export interface Field {
  readonly name?: RegExp;
  readonly trades?: readonly Trade[];
}

/** A field with the word that says it, by which the article may have described the firm. */
export interface WordField extends Field {
  readonly word: string;
}

/** What the name of a utility holds. */
export const UTILITY = /\b(?:Electric|Power|Gas|Energy|Energia|Water)\b|\bKEPCO\b|\bTEPCO\b|電力|ガス/iu;

/** What the name of a firm that runs a network, a plant or trains holds. */
const OPERATOR = new RegExp(`${UTILITY.source}|Tele(?:com|phone)|\\bRail|\\bJR\\b|Mobile`, 'iu');

/** Firms and bodies are in no name called so: what the noun means is settled by what it is of another. */
const NO_NAME = /(?!)/u;

/** Firms that sell to households and shops of all kinds. */
const RETAIL: readonly Trade[] = ['retailer', 'supermarket', 'convenience store', 'fashion'];

/** Nouns of firms that only the firm's trade bears out; without one, only what the article says of the firm. */
const BY_TRADE: readonly (readonly [singular: string, plural: string, trades: readonly Trade[]])[] = [
  ['brewer', 'brewers', ['brewer']],
  ['broadcaster', 'broadcasters', ['broadcaster']],
  ['brokerage', 'brokerages', ['brokerage']],
  ['builder', 'builders', ['builder']],
  ['carrier', 'carriers', ['airline', 'telecom', 'shipping']],
  ['chain', 'chains', [...RETAIL, 'restaurants', 'hotels']],
  ['bourse', 'bourses', ['exchange']],
  ['confectioner', 'confectioners', ['confectioner']],
  ['conglomerate', 'conglomerates', []],
  ['contractor', 'contractors', ['builder', 'defence']],
  ['distributor', 'distributors', ['grid']],
  ['grocer', 'grocers', ['supermarket']],
  ['miner', 'miners', ['miner']],
  ['planemaker', 'planemakers', ['planemaker']],
  ['publisher', 'publishers', ['publisher']],
  ['shipper', 'shippers', ['shipping']],
  ['supermarket', 'supermarkets', ['supermarket']],
  ['toymaker', 'toymakers', ['toymaker']],
];

/** Ordered by type and noun. */
export const REFERENCE_NOUNS: readonly ReferenceNoun[] = [
  ...BY_TRADE.map(([singular, plural, trades]) => ({ singular, plural, type: 'company', trades }) as const),
  {
    singular: 'airline',
    plural: 'airlines',
    type: 'company',
    name: /\bAir|\bLuft|Airlines|Airways|Aviation/u,
    trades: ['airline'],
    fitsUnknown: true,
  },
  {
    singular: 'automaker',
    plural: 'automakers',
    type: 'company',
    name: /Motor|Auto/u,
    trades: ['carmaker'],
    fitsUnknown: true,
  },
  {
    singular: 'bank',
    plural: 'banks',
    type: 'company',
    name: /\bBank|Banc|Bancorp|Financial/u,
    trades: ['bank'],
    fitsUnknown: true,
  },
  {
    singular: 'carmaker',
    plural: 'carmakers',
    type: 'company',
    name: /Motor|Auto/u,
    trades: ['carmaker'],
    fitsUnknown: true,
  },
  {
    singular: 'chipmaker',
    plural: 'chipmakers',
    type: 'company',
    name: /Semiconductor|Micro Devices/u,
    trades: ['chipmaker'],
    fitsUnknown: true,
  },
  { singular: 'company', plural: 'companies', type: 'company' },
  {
    singular: 'drugmaker',
    plural: 'drugmakers',
    type: 'company',
    name: /Pharma|Drug/u,
    trades: ['drugmaker'],
    fitsUnknown: true,
  },
  { singular: 'developer', plural: 'developers', type: 'company', needsMore: true },
  {
    singular: 'exchange',
    plural: 'exchanges',
    type: 'company',
    name: /Exchange|Börse|JEPX|TOCOM|EPEX|EEX/u,
    trades: ['exchange'],
  },
  { singular: 'firm', plural: 'firms', type: 'company' },
  {
    singular: 'generator',
    plural: 'generators',
    type: 'company',
    name: UTILITY,
    themes: ['generation'],
    needsMore: true,
  },
  { singular: 'giant', plural: 'giants', type: 'company', needsMore: true },
  { singular: 'group', plural: 'groups', type: 'company', name: /\bGroup\b/u, fitsKnown: true, fieldIsEnough: true },
  {
    singular: 'insurer',
    plural: 'insurers',
    type: 'company',
    name: /Insurance|Assurance|Life\b/u,
    trades: ['insurer'],
    fitsUnknown: true,
  },
  {
    singular: 'lender',
    plural: 'lenders',
    type: 'company',
    name: /\bBank|Banc|Bancorp|Financial/u,
    trades: ['bank'],
    fitsUnknown: true,
  },
  { singular: 'major', plural: 'majors', type: 'company', needsMore: true },
  { singular: 'maker', plural: 'makers', type: 'company', needsMore: true },
  {
    singular: 'manufacturer',
    plural: 'manufacturers',
    type: 'company',
    name: /Manufactur|Industr|Works/u,
    trades: ['machinery', 'electronics', 'planemaker', 'carmaker'],
    fitsUnknown: true,
  },
  {
    singular: 'operator',
    plural: 'operators',
    type: 'company',
    name: OPERATOR,
    themes: ['utilities', 'generation'],
    trades: ['railway', 'telecom'],
    fieldIsEnough: true,
  },
  { singular: 'parent', plural: 'parents', type: 'company', name: NO_NAME, isOfAnother: true },
  { singular: 'parent company', plural: 'parent companies', type: 'company', name: NO_NAME, isOfAnother: true },
  { singular: 'partner', plural: 'partners', type: 'company', needsCount: true },
  { singular: 'power generator', plural: 'power generators', type: 'company', name: UTILITY, themes: ['generation'] },
  { singular: 'producer', plural: 'producers', type: 'company', needsMore: true },
  {
    singular: 'refiner',
    plural: 'refiners',
    type: 'company',
    name: /Oil|Petrol|Refin/u,
    trades: ['oil'],
    themes: [],
  },
  {
    singular: 'retailer',
    plural: 'retailers',
    type: 'company',
    themes: ['retailers'],
    trades: RETAIL,
    fitsUnknown: true,
  },
  { singular: 'rival', plural: 'rivals', type: 'company', needsCount: true },
  {
    singular: 'steelmaker',
    plural: 'steelmakers',
    type: 'company',
    name: /Steel/u,
    trades: ['steelmaker'],
    fitsUnknown: true,
  },
  { singular: 'supplier', plural: 'suppliers', type: 'company', themes: ['retailers', 'utilities'], fitsUnknown: true },
  { singular: 'trading house', plural: 'trading houses', type: 'company', themes: [], trades: ['trading'] },
  { singular: 'wholesaler', plural: 'wholesalers', type: 'company', themes: ['generation'] },
  {
    singular: 'utility',
    plural: 'utilities',
    type: 'company',
    name: UTILITY,
    themes: ['utilities'],
    trades: ['utility'],
  },
  {
    singular: 'agency',
    plural: 'agencies',
    type: 'ministry',
    name: /Agency|Administration|Bureau|Service\b|^Centers? for|^(?:CDC|EPA|FAA|FDA|NASA|NHTSA)$/iu,
    elseName: /Commission|Authority|Office\b|Corp\b/u,
  },
  { singular: 'authority', plural: 'authorities', type: 'ministry', name: /Authority/iu },
  { singular: 'body', plural: 'bodies', type: 'ministry', name: /Organi[sz]ation|Council|Federation|Association/iu },
  { singular: 'bureau', plural: 'bureaus', type: 'ministry', name: /Bureau/iu },
  {
    singular: 'central bank',
    plural: 'central banks',
    type: 'ministry',
    name: /^(?:Bank of |.*Central Bank|.*Reserve|Bundesbank)/u,
  },
  { singular: 'center', plural: 'centers', type: 'ministry', name: /Cent(?:er|re)\b/iu },
  { singular: 'commission', plural: 'commissions', type: 'ministry', name: /Commission/iu },
  { singular: 'committee', plural: 'committees', type: 'ministry', name: /committee/iu },
  { singular: 'council', plural: 'councils', type: 'ministry', name: /Council/iu },
  { singular: 'court', plural: 'courts', type: 'ministry', name: /Court/iu },
  { singular: 'department', plural: 'departments', type: 'ministry', name: /Department|Treasury$/iu },
  {
    singular: 'institution',
    plural: 'institutions',
    type: 'ministry',
    name: /^Bank of |Central Bank|Reserve|Fund\b/u,
    needsMore: true,
  },
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

/** Nouns of two words, for a pattern: "central bank|trading house". */
export const PAIRS = REFERENCE_NOUNS.map(({ singular }) => singular)
  .filter((singular) => singular.includes(' '))
  .join('|');

/** The noun of a folded word, singular or plural; `null` for any other word. */
export const nounOf = (word: string): FoundNoun | null => BY_WORD.get(word) ?? null;
