/**
 * The legal form at the end of an official name, with what newspapers write for it (The Associated Press Stylebook,
 * "company names": Co., Corp., Inc. and Ltd. abbreviated, the comma before Inc. dropped; the last part often left out).
 * The first entry that fits the end of a name counts.
 */
export const LEGAL_ENDINGS: readonly (readonly [ending: RegExp, written: readonly string[]])[] = [
  [
    /,? (?:Company|Co\.?),? (?:Incorporated|Inc\.?)$/u,
    ['Company, Incorporated', 'Company, Inc.', 'Co., Incorporated', 'Co., Inc.', 'Company', 'Co.'],
  ],
  [/,? (?:Company|Co\.?),? (?:Limited|Ltd\.?)$/u, ['Company, Limited', 'Company, Ltd.', 'Co., Ltd.', 'Company', 'Co.']],
  [/,? (?:Corporation|Corp\.?)$/u, ['Corporation', 'Corp.']],
  [/,? (?:Incorporated|Inc\.?)$/u, ['Incorporated', 'Inc.']],
  [/,? (?:Limited|Ltd\.?)$/u, ['Limited', 'Ltd.']],
  [/,? (?:Company|Co\.)$/u, ['Company', 'Co.']],
];

/**
 * A legal form directly after a name, with its full stop. "Company" is not among them: "the Kansai Electric company" is
 * no name. Source: the forms of GLEIF's list of entity legal forms (ISO 20275) that English-language news prints.
 */
const SUFFIX_AFTER =
  /^(?:,? (?:Co|CO|Inc|INC|Ltd|LTD|Corp|CORP|LLC|L\.L\.C|LLP|PLC|plc|AG|SE|S\.A|N\.V|K\.K|GmbH|Incorporated|Limited|Corporation)(?![\p{L}\p{N}])\.?){1,2}/u;

/**
 * Where a company's name ends that runs to `end` by the notes: after its full stop ("Co.") and after a legal form that
 * the notes do not hold ("Kansai Electric Power Inc."). `end` itself where neither follows.
 */
export function endOfCompany(text: string, end: number): number {
  const after = text.slice(end, end + 40);
  if (after.startsWith('.') && /\b(?:Co|CO|Inc|INC|Ltd|LTD|Corp|CORP)$/u.test(text.slice(Math.max(0, end - 5), end))) {
    return endOfCompany(text, end + 1);
  }
  const suffix = SUFFIX_AFTER.exec(after.replace(/[^\S\n]/gu, ' '));
  return suffix === null ? end : end + suffix[0].length;
}

/**
 * Capital nouns that make a firm's, a place's or a team's name of a firm's one-word name before them: "Kanden Gas", "Tepco
 * Hall", "Orix Buffaloes" (the twelve clubs of Nippon Professional Baseball, most of which bear their owner's name).
 */
const NAME_GOES_ON =
  /^[^\S\n](?:Arena|Bank|BayStars|Buffaloes|Carp|Chemical|Construction|Cup|Dragons|Eagles|Electric|Energy|Engineering|Fighters|Foundation|Gas|Giants|Hall|Hawks|Industries|Insurance|Lions|Logistics|Marines|Motors?|Museum|Networks?|Power|Research|Securities|Services|Solutions|Stadium|Steel|Swallows|Systems|Tigers|Tower|Trading)\b/u;

/** Whether a one-word name is only the beginning of another's: the notes hold "Kanden" and not "Kanden Gas". */
export const goesOnAsAnother = (text: string, start: number, end: number): boolean =>
  !/\s/u.test(text.slice(start, end)) && NAME_GOES_ON.test(text.slice(end, end + 16));
