import { lexiconTags } from '../compromise';
import * as body from './data/body-words';
import * as company from './data/company-words';
import { FIRST_NAMES } from './data/first-names';
import * as other from './data/other-words';
import { PLACES } from './data/places';

/** A test of one lower-case word. */
export type WordTest = (key: string) => boolean;

/** The words of a data file's list. */
const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/u).filter((word) => word !== ''));

/** The entries of a data file's list, one a line. */
export const lines = (list: string): string[] => list.split('\n').filter((line) => line !== '');

const test = (list: string): WordTest => {
  const set = words(list);
  return (key) => set.has(key);
};

export const isLegalSuffix: WordTest = test(company.LEGAL_SUFFIXES);
export const isShortSuffix: WordTest = test(company.SHORT_SUFFIXES);
export const isAbbreviatedSuffix: WordTest = test(company.SUFFIX_ABBREVIATIONS);
export const isStrongHead: WordTest = test(company.STRONG_HEADS);
export const isWeakHead: WordTest = test(company.WEAK_HEADS);
export const isDivisionWord: WordTest = test(company.DIVISION_WORDS);
export const isPairedWord: WordTest = test(company.PAIRED_WORDS);
export const isCompanyNoun: WordTest = test(company.COMPANY_NOUNS);
export const isLooseCompanyNoun: WordTest = test(company.LOOSE_COMPANY_NOUNS);
export const isTradeWord: WordTest = test(company.TRADE_WORDS);
export const isCompanyPossession: WordTest = test(company.COMPANY_POSSESSIONS);
export const isCompanyOfficer: WordTest = test(company.COMPANY_OFFICERS);
export const isCompanyVerb: WordTest = test(company.COMPANY_VERBS);
export const isCompanyFollower: WordTest = test(company.COMPANY_FOLLOWERS);
export const isPortfolio: WordTest = test(body.PORTFOLIOS);
export const isOfHead: WordTest = test(body.OF_HEADS);
export const isBodyHead: WordTest = test(body.BODY_HEADS);
export const isLooseBodyHead: WordTest = test(body.LOOSE_BODY_HEADS);
export const isBeforeBoard: WordTest = test(body.BEFORE_BOARD);
export const isBeforeService: WordTest = test(body.BEFORE_SERVICE);
export const isBeforeOffice: WordTest = test(body.BEFORE_OFFICE);
export const isCourtKind: WordTest = test(body.COURT_KINDS);
export const isNotBeforeBodyHead: WordTest = test(body.NOT_BEFORE_BODY_HEADS);
export const isCentralBankCountry: WordTest = test(body.CENTRAL_BANK_COUNTRIES);
export const isNationalBankCountry: WordTest = test(body.NATIONAL_BANK_COUNTRIES);
export const isFunctionWord: WordTest = test(other.FUNCTION_WORDS);
export const isTitle: WordTest = test(other.TITLES);
export const isNotFirmEnd: WordTest = test(other.NOT_FIRM_ENDS);
export const isNotBeforeGroup: WordTest = test(other.NOT_BEFORE_GROUP);

const PLACE_SET = new Set(lines(PLACES));
const FIRST_NAME_SET = new Set(lines(FIRST_NAMES));
const PLAIN_SET = words(other.PLAIN_WORDS);

const PLACE_TAGS = ['City', 'Country', 'Region', 'Place'];
const COUNTRY_TAGS = ['Country', 'Region', 'Place'];
const FIRST_NAME_TAGS = ['MaleName', 'FemaleName', 'FirstName'];
const PLAIN_TAGS = new Set(
  'Adjective Adverb Comparative Superlative Verb PastTense PresentTense Gerund Infinitive Participle Plural Ordinal'.split(
    ' ',
  ),
);
const OPENER_TAGS = new Set(
  'Adverb Gerund PastTense Preposition Conjunction Determiner Pronoun QuestionWord Modal Copula Expression'.split(' '),
);

const hasTag = (key: string, tags: readonly string[]): boolean => {
  const held = lexiconTags(key);
  return tags.some((tag) => held.includes(tag));
};

/** Whether the words, lower case and joined by spaces, name a place: `"new york"`, `"kyushu"`. */
export const isPlace: WordTest = (key) => PLACE_SET.has(key) || hasTag(key, PLACE_TAGS);

/** Whether a word names a country or a part of the world: firms call their national units by it ("Google Japan"). */
export const isCountry: WordTest = (key) => hasTag(key, COUNTRY_TAGS);

/** "Japanese", "British". */
export const isDemonym: WordTest = (key) => key === 'british' || lexiconTags(key).includes('Demonym');

export const isFirstName: WordTest = (key) => FIRST_NAME_SET.has(key) || hasTag(key, FIRST_NAME_TAGS);

/** A weekday or month: stands beside names without a comma ("Ford Tuesday said"). */
export const isCalendarWord: WordTest = (key) => key === 'march' || hasTag(key, ['WeekDay', 'Month']);

/** An ordinary word of the language, which alone names nobody. */
export const isPlainWord: WordTest = (key) =>
  PLAIN_SET.has(key) || isFunctionWord(key) || lexiconTags(key).some((tag) => PLAIN_TAGS.has(tag));

const NOUN_TAGS = ['Singular', 'Uncountable', 'Noun', 'Actor', 'Unit', 'Duration', 'TextValue', 'Currency'];

/** A plain word or a common noun: what it names when it stands alone with a capital is not known. */
export const isOrdinaryWord: WordTest = (key) => isPlainWord(key) || hasTag(key, NOUN_TAGS);

/** A word that opens a sentence before a name without belonging to it: "Buying", "Yesterday". */
export const isOpener: WordTest = (key) =>
  isFunctionWord(key) || (!PLAIN_SET.has(key) && lexiconTags(key).some((tag) => OPENER_TAGS.has(tag)));
