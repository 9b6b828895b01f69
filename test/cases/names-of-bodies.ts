/** Ministries and other bodies that the notes hold. Marks as in names-of-firms.ts. */
export const NAMES_OF_BODIES: readonly string[] = [
  // forms
  'The {Ministry of Economy, Trade and Industry|meti} issued an order.',
  'The {Economy, Trade and Industry Ministry|meti} issued an order.',
  'The {Ministry of Economy, Trade, and Industry|meti} issued an order.',
  'the {Ministry of Economy, Trade & Industry|meti} ({METI|meti})',
  'Japan’s {Ministry of economy, trade and industry|meti} issued an order.',
  'The {Environment Ministry|moe} and the {Ministry of the Environment|moe} are one.',
  '{JFTC|jftc}’s secretary general took part.',
  'The {Nuclear Regulation Authority|nra} met on Monday.',
  // a description takes its article, a name does not
  'In Japan, {the industry ministry|meti} issued an order.',
  '{The industry ministry|meti} told Japanese firms to stop.',
  'An {industry ministry|meti} official in Japan said so.',
  // inside a title, a legislature, a person
  'METI Minister Taro Rei spoke.',
  'Industry Minister Taro Rei spoke.',
  'JFTC Chairman Taro Rei spoke.',
  'the Lower House Economy, Trade and Industry Committee passed it',
  // places
  'It stands in Takahama, Fukui Prefecture, on the coast.',
  'Residents of Fukui Prefecture and the town',
  '{Fukui Prefecture|fukui-prefecture} agreed to the restart.',
  'Fukui is on the Sea of Japan.',
  // another country's
  'China’s Ministry of Finance sold bonds.',
  'the South Korean Ministry of the Environment',
  'The Ministry of Finance of Poland said so.',
  'the Indonesian industry ministry said, and Japan agreed',
  'The finance ministry in Berlin said Germany, German banks and German states must save, as in Japan.',
  'The U.S. {Energy Department|us-doe} sold oil.',
  'The {U.S. Department of Energy|us-doe} sold oil.',
  // not these words
  'Every industry, ministry and agency in Japan',
  'a nuclear regulation that no authority enforces',
  'The industry ministry said nothing.',
  'the ministry of all the talents',
];
