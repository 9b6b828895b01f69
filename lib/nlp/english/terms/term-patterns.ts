/**
 * How the press says the reform's terms in a sentence, beside the names that notes list: as a verb ("fully liberalized
 * its electricity retail market"), with the object's parts in another order, with another word for the same thing. Each
 * names a note and is left out where a pack lacks it. Plural endings and British spelling need no mention here.
 *
 * The verbs and nouns follow English grammar; the words for what is opened, split or ordered are those of the pack's own
 * aliases, which come from the press (Jiji, Kyodo, The Japan Times, Nikkei Asia, Reuters) and METI's releases in English.
 */
export interface TermPattern {
  readonly noteId: string;
  /** By the grammar of `expandPattern`. An article or possessive ("the", "its") may stand before any word but the first. */
  readonly patterns: readonly string[];
  /** At least one must stand in the article, as with a pack's alias; absent where the words suffice. */
  readonly context?: readonly string[];
}

/** An event of Japan's reform is meant only where the article speaks of Japan. */
const JAPAN = ['Japan', 'Japanese', 'Tokyo', 'METI', 'Kansai', 'TEPCO', 'Tepco', 'Jiji', 'Kyodo'] as const;

/** The words that make "reform" or "customers" a matter of electricity. */
const ELECTRICITY = ['electricity', 'utility', 'utilities', 'power company', 'power companies', 'METI'] as const;

const OPENED = '(liberalize~|deregulate~|open~)';
const OPENING = '(liberalization|deregulation|opening)';
const RETAIL_MARKET =
  '(electricity retail|power retail|retail electricity|retail power|electricity|power|household electricity) (market|sector|sales)';
const GRID_SIDE = '[power|electricity] (transmission|distribution|transmission and distribution)';
const GENERATION = '[power|electricity|electric power] generation';

/** The table, by note. */
export const TERM_PATTERNS: readonly TermPattern[] = [
  {
    noteId: 'business-improvement-order',
    context: ELECTRICITY,
    patterns: [
      'business improvement (order|directive|instruction)',
      'order~ to improve (business|business operations|business practices|operations)',
    ],
  },
  {
    noteId: 'city-gas-retail-liberalization-2017',
    context: JAPAN,
    patterns: [
      `fully ${OPENED} (city gas|gas retail|retail gas|city gas retail|gas) (market|sector|sales)`,
      `(full|complete) ${OPENING} of (city gas|gas retail|retail gas|city gas retail|gas) [market|sector|sales]`,
    ],
  },
  {
    noteId: 'customer-information-access-case',
    context: JAPAN,
    patterns: [
      '(unauthorized|improper|illegal|illicit|inappropriate) (access to|viewing of|browsing of) [rival] customer (information|data)',
      "(unauthorized|improper|illegal|illicit|inappropriate) (access to|viewing of|browsing of) (rivals'|competitors') customer (information|data)",
      '(improperly|illegally|illicitly|inappropriately) (access~|view~|browse~|obtain~) customer (information|data)',
    ],
  },
  {
    noteId: 'electricity-cartel-case',
    context: JAPAN,
    patterns: [
      '(electricity|power|utility) (cartel|price cartel)',
      'cartel (among|between|by) [major|regional|four|big] (power|electric power|electricity) (company|utility|firm)',
      'cartel (among|between|by) [major|regional|four|big] utility',
    ],
  },
  {
    noteId: 'electricity-deregulation',
    patterns: [
      '(liberalize~|deregulate~) (electricity|power|electric power) (market|sector|industry|business)',
      '(liberalization|deregulation) of (electricity|power|electric power) (market|sector|industry|business)',
      '(electricity|power|electric power) [market|sector|industry] (liberalization|deregulation)',
    ],
  },
  {
    noteId: 'electricity-retailer',
    patterns: [
      '(electricity|power|electric power) (retailer|retail company|retail firm|retailing company)',
      'retail (electricity|power) (supplier|provider|company|firm)',
    ],
  },
  {
    noteId: 'electricity-subsidy',
    patterns: [
      'subsidy (for|on) (electricity|power|electricity and gas|gas and electricity|utility) [bill|rate|charge]',
      '(electricity|power|utility) [bill] subsidy',
    ],
  },
  {
    noteId: 'electricity-system-reform',
    context: JAPAN,
    patterns: [
      'reform~ (electricity|power|electric power) (system|sector|industry)',
      'reform of (electricity|power|electric power) (system|sector|industry)',
      '(electricity|power|electric power) (system|sector|industry) reform',
    ],
  },
  {
    noteId: 'former-general-electric-utility',
    context: JAPAN,
    patterns: [
      '(major|regional|incumbent|big) (power|electric power|electricity) (company|utility|firm|supplier)',
      '(major|regional|incumbent|big) [electric] utility',
      '(regional|former) power monopoly',
    ],
  },
  {
    noteId: 'full-retail-liberalization',
    context: JAPAN,
    patterns: [
      `(fully|completely) ${OPENED} ${RETAIL_MARKET}`,
      `(fully|completely) ${OPENED} market for (electricity|power) retail`,
      `(full|complete) ${OPENING} of ${RETAIL_MARKET}`,
      `(full|complete) ${OPENING} of (electricity|power) (retailing|retail)`,
      `${RETAIL_MARKET} be~ (fully|completely) (liberalize~|deregulate~|open~)`,
      `${RETAIL_MARKET} be~ [thrown] open~ to (everyone|comers|households)`,
      `(open~|throw~ open) ${RETAIL_MARKET} to (everyone|comers|households)`,
      '(full|complete) retail (liberalization|deregulation|competition)',
      `${OPENING} of (electricity retail|power retail|retail electricity|retail power|household electricity) [market]`,
    ],
  },
  {
    noteId: 'general-transmission-and-distribution-operator',
    context: ELECTRICITY,
    patterns: [
      '[power|electricity] transmission and distribution (company|firm|subsidiary|unit|arm|operator)',
      '[power|electricity] transmission (company|subsidiary|unit|operator)',
    ],
  },
  {
    noteId: 'legal-unbundling',
    context: JAPAN,
    patterns: [
      `(separate~|unbundle~|split~) ${GENERATION} (and|from) ${GRID_SIDE}`,
      `(separation|unbundling|split) of ${GENERATION} (and|from) ${GRID_SIDE}`,
      `(separation|unbundling|split) of ${GRID_SIDE} [sector|business|operation|network]`,
      `(separation|unbundling|split) of ${GRID_SIDE} from ${GENERATION}`,
      '(separate~|unbundle~) [their|its] [power|electricity] transmission and distribution [business|operation|division|unit|arm]',
      'unbundle~ (power|electricity|electric power) (sector|industry|company|utility|business)',
      '(spin~|split~) off [power|electricity] transmission [and distribution] (business|operation|division|unit|network|arm)',
      `${GENERATION} and ${GRID_SIDE} be~ (separate~|split~|unbundle~)`,
    ],
  },
  {
    noteId: 'nuclear-restart',
    patterns: [
      'restart~ [of] [idled|idle|offline] nuclear (reactor|plant|power plant)',
      'restart of [idled|idle|offline] (nuclear|nuclear power) (reactor|plant)',
    ],
  },
  {
    noteId: 'output-curtailment',
    patterns: [
      'curtail~ (solar|renewable|wind|renewable energy|solar power) [power|output|generation]',
      '(solar|renewable|wind|renewable energy|solar power) [output] curtailment',
      'curtailment of (solar|renewable|wind|renewable energy|solar power) [power|output|generation]',
    ],
  },
  {
    noteId: 'partial-liberalisation',
    context: JAPAN,
    patterns: [`partially ${OPENED} ${RETAIL_MARKET}`, `partial ${OPENING} of ${RETAIL_MARKET}`],
  },
  {
    noteId: 'power-producer-and-supplier',
    context: JAPAN,
    patterns: [
      '(new|newly established|independent|upstart) (power|electricity) (retailer|supplier|provider|company|firm)',
      'new (entrant|player) (to|in) [retail] (electricity|power) [retail] market',
    ],
  },
  {
    noteId: 'regulated-tariff',
    patterns: ['regulated [household] (electricity|power) (rate|tariff|price|fee|charge)'],
  },
  {
    noteId: 'switching',
    patterns: [
      'switch~ (electricity|power|energy) (supplier|provider|company|retailer)',
      'change~ (electricity|power|energy) (supplier|provider|company|retailer)',
      'switching of (electricity|power|energy) (supplier|provider)',
    ],
  },
];
