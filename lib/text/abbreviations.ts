/** Lists that tell a full stop of an abbreviation from one that ends a sentence. Lower case, without the last stop. */

/**
 * Abbreviations that stand before what they belong to: a name ("Gov. Abe") or a number ("No. 1"). Their stop never ends
 * a sentence. Source: Associated Press Stylebook, "abbreviations and acronyms" and "titles"; The Economist Style Guide.
 */
export const BEFORE_NAMES: ReadonlySet<string> = new Set([
  'adm',
  'approx',
  'ave',
  'brig',
  'capt',
  'cf',
  'cmdr',
  'col',
  'cpl',
  'dr',
  'e.g',
  'fig',
  'ft',
  'gen',
  'gov',
  'hon',
  'i.e',
  'lt',
  'maj',
  'messrs',
  'mr',
  'mrs',
  'ms',
  'mt',
  'pres',
  'prof',
  'rep',
  'reps',
  'rev',
  'sen',
  'sens',
  'sgt',
  'st',
  'supt',
  'viz',
  'vs',
]);

/**
 * Abbreviations whose stop is no end before a digit ("Sept. 30", "No. 3") but may be one elsewhere. Months as the AP
 * Stylebook shortens them, and those of other houses.
 */
export const BEFORE_DIGITS: ReadonlySet<string> = new Set([
  'apr',
  'art',
  'aug',
  'dec',
  'feb',
  'jan',
  'jul',
  'jun',
  'mar',
  'no',
  'nos',
  'nov',
  'oct',
  'pp',
  'sec',
  'sect',
  'sep',
  'sept',
  'vol',
]);

/**
 * Abbreviations that stand inside a sentence as often as at its end: legal forms, countries, academic and generational
 * suffixes. Their stop ends a sentence only where the next word is one that opens sentences. "Yahoo" is a firm's name
 * written with an exclamation mark ("Yahoo! Japan").
 */
export const ANYWHERE: ReadonlySet<string> = new Set([
  'assn',
  'bhd',
  'bldg',
  'bros',
  'co',
  'corp',
  'cos',
  'd.c',
  'dept',
  'dist',
  'e.u',
  'est',
  'esq',
  'etc',
  'inc',
  'intl',
  'jr',
  'k.k',
  'lab',
  'ltd',
  'mfg',
  'n.v',
  'natl',
  'ph.d',
  'plc',
  'pty',
  'pte',
  's.a',
  'sr',
  'u.a.e',
  'u.k',
  'u.n',
  'u.s',
  'u.s.a',
  'univ',
  'yahoo',
]);

/**
 * Words that open a sentence and hardly ever follow an abbreviation inside one. Articles, pronouns, conjunctions and
 * prepositions, which are written with a capital only there. Source: closed word classes of English.
 */
export const SENTENCE_OPENERS: ReadonlySet<string> = new Set(
  `a about according across after all also although although amid among an and another any as asked at because before
  both but by despite during each earlier either even every few following for from further had has he her here his how
  however if in indeed instead is it its last later many meanwhile more moreover most my neither no nor not now of on
  once one only or other others our over separately several she since so some still such that the their then there
  therefore these they this those though through thus to today under unless until we what when where whether which
  while who why with within without yet you your`
    .split(/\s+/u)
    .filter((word) => word !== ''),
);
