/** Names that can mean several things, decided by the article or left alone. Marks as in names-of-firms.ts. */
export const NAMES_AMBIGUOUS: readonly string[] = [
  // two readings
  '{KEPCO|kansai-electric-power} has its head office in Osaka.',
  '{KEPCO|korea-electric-power} has its head office in Naju.',
  '{Kepco|korea-electric-power} raised rates in South Korea.',
  '{Korea Electric Power Corp.|korea-electric-power} lost money. {KEPCO|korea-electric-power} will raise rates. Japan will not.',
  '{Kansai Electric|kansai-electric-power} gained. {KEPCO|kansai-electric-power} gave no reason; its Korean rival did.',
  '{Kansai Electric Power Co.|kansai-electric-power} ({KEPCO|kansai-electric-power}) met {Korea Electric Power Corp.|korea-electric-power}',
  '{Korea Electric Power Corp.|korea-electric-power} lost money. Japan’s {Kansai Electric|kansai-electric-power} did too. {KEPCO|korea-electric-power} shares fell.',
  'KEPCO rose 3 percent.',
  // one reading, or something else
  'The {NRA|nra} inspected the reactor.',
  'The {NRA|nra} looked at nuclear safety.',
  'The NRA, the gun lobby of Fairfax, met.',
  'The National Rifle Association (NRA) opposed nuclear waste there.',
  'NRA members met.',
  'Japan’s {finance ministry|mof} sold bonds.',
  'The {Finance Ministry|mof} sold bonds in Japan.',
  'The finance ministry sold bonds.',
  'The Finance Ministry sold bonds.',
  // the end of another's name
  'The {Bank of Japan|boj} met. {The central bank|boj} did nothing, unlike the European Central Bank.',
  'The {Bank of Japan|boj} met, and so did the European central bank in Frankfurt.',
  'Japan’s {Supreme Court|supreme-court} ruled. But the California Supreme Court did not.',
  'In Japan, {Supreme Court|supreme-court} judges are old. {Supreme Court|supreme-court} clerks are not.',
];
