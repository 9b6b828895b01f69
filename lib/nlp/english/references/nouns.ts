import { foldWord } from '../../names/fold';

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
  /** Means a firm only with a place before it: "the Tokyo-based generator", "the Cupertino giant". */
  readonly needsOrigin?: true;
  /** Means the firm that is so to another: "the parent". */
  readonly isOfAnother?: true;
  /** What else the name must hold, from the words before the noun: "the gas company". */
  readonly fields?: readonly RegExp[];
}

/** What the name of a utility holds. */
export const UTILITY = /\b(?:Electric|Power|Gas|Energy|Energia|Water)\b|\bKEPCO\b|\bTEPCO\b|電力|ガス/iu;

/** Firms and bodies are in no name called so: what the noun means is settled by what it is of another. */
const NO_NAME = /(?!)/u;

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
  { singular: 'chipmaker', plural: 'chipmakers', type: 'company', themes: [], fitsUnknown: true },
  { singular: 'company', plural: 'companies', type: 'company' },
  { singular: 'drugmaker', plural: 'drugmakers', type: 'company', name: /Pharma|Drug/u, fitsUnknown: true },
  { singular: 'exchange', plural: 'exchanges', type: 'company', name: /Exchange|Börse|JEPX|TOCOM|EPEX|EEX/u },
  { singular: 'firm', plural: 'firms', type: 'company' },
  {
    singular: 'generator',
    plural: 'generators',
    type: 'company',
    name: UTILITY,
    themes: ['generation'],
    needsOrigin: true,
  },
  { singular: 'giant', plural: 'giants', type: 'company', needsOrigin: true },
  { singular: 'group', plural: 'groups', type: 'company', name: /\bGroup\b/u },
  { singular: 'insurer', plural: 'insurers', type: 'company', name: /Insurance|Assurance|Life\b/u, fitsUnknown: true },
  { singular: 'lender', plural: 'lenders', type: 'company', name: /\bBank|Banc|Bancorp|Financial/u, fitsUnknown: true },
  { singular: 'maker', plural: 'makers', type: 'company', needsOrigin: true },
  {
    singular: 'manufacturer',
    plural: 'manufacturers',
    type: 'company',
    name: /Manufactur|Industr|Works/u,
    fitsUnknown: true,
  },
  { singular: 'operator', plural: 'operators', type: 'company', name: UTILITY, themes: ['utilities', 'generation'] },
  { singular: 'parent', plural: 'parents', type: 'company', name: NO_NAME, isOfAnother: true },
  { singular: 'parent company', plural: 'parent companies', type: 'company', name: NO_NAME, isOfAnother: true },
  { singular: 'power generator', plural: 'power generators', type: 'company', name: UTILITY, themes: ['generation'] },
  { singular: 'refiner', plural: 'refiners', type: 'company', name: /Oil|Petrol|Refin/u, themes: [] },
  { singular: 'retailer', plural: 'retailers', type: 'company', themes: ['retailers'], fitsUnknown: true },
  { singular: 'steelmaker', plural: 'steelmakers', type: 'company', name: /Steel/u, fitsUnknown: true },
  { singular: 'supplier', plural: 'suppliers', type: 'company', themes: ['retailers', 'utilities'], fitsUnknown: true },
  { singular: 'trading house', plural: 'trading houses', type: 'company', themes: [] },
  { singular: 'utility', plural: 'utilities', type: 'company', name: UTILITY, themes: ['utilities'] },
  { singular: 'agency', plural: 'agencies', type: 'ministry', name: /Agency/iu },
  { singular: 'authority', plural: 'authorities', type: 'ministry', name: /Authority/iu },
  { singular: 'body', plural: 'bodies', type: 'ministry', name: /Organi[sz]ation|Council|Federation|Association/iu },
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
  { singular: 'department', plural: 'departments', type: 'ministry', name: /Department|Treasury$/iu },
  {
    singular: 'institution',
    plural: 'institutions',
    type: 'ministry',
    name: /^Bank of |Central Bank|Reserve|Fund\b/u,
    needsOrigin: true,
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
