/**
 * Names of firms that the notes hold, as newspapers write them. `{words|note}` marks each; what is not marked must not be
 * linked. Read with the notes of test/fakes/electricity-notes.ts.
 */
export const NAMES_OF_FIRMS: readonly string[] = [
  // official names and what newspapers make of them
  '{Kansai Electric Power Company, Incorporated|kansai-electric-power} filed its report.',
  'The {Kansai Electric Power Co., Inc.|kansai-electric-power} filed its report.',
  'Shares of {Kansai Electric Power Co.|kansai-electric-power}, a utility, rose.',
  'It bought power from {Kansai Electric Power Co.|kansai-electric-power} The price was not given.',
  '{Kansai Electric Power|kansai-electric-power} raised rates, and {Kansai Electric|kansai-electric-power} kept them up.',
  '{Tokyo Electric Power Company Holdings|tepco-holdings} owns the plant.',
  '{TEPCO|tepco-holdings} and {Tepco|tepco-holdings} are one.',
  '{JERA Co.|jera} buys fuel for both. {Jera|jera} ships it.',
  '{Looop Inc.|looop} left the market.',
  'Trading house {Mitsui and Co.|mitsui} joined {Mitsui & Co., Ltd.|mitsui} in name only.',
  // where they stand
  "{Kansai Electric|kansai-electric-power}’s profit rose and {TEPCO|tepco-holdings}'s fell.",
  'Power sold by {Kansai  Electric|kansai-electric-power} in the west',
  'Power sold by {Kansai\u00a0Electric|kansai-electric-power} and {Kansai\u2011Electric|kansai-electric-power} in the west',
  'a {Tepco|tepco-holdings}-affiliated firm',
  '({TEPCO|tepco-holdings})',
  '“{JERA|jera},” he said.',
  '{KANSAI ELECTRIC|kansai-electric-power} TO RAISE RATES: {KANSAI ELECTRIC POWER CO.|kansai-electric-power}',
  // one name inside a longer one
  '{Kyushu Electric Power Transmission and Distribution Co.|kyushu-electric-power-transmission-distribution} is not {Kyushu Electric Power Co.|kyushu-electric-power}',
  '{Kyushu Electric Power Transmission & Distribution Co.|kyushu-electric-power-transmission-distribution} runs the lines.',
  '{Kansai Transmission and Distribution Inc.|kansai-transmission-distribution} runs the lines.',
  'The {Japan Electric Power Exchange|jepx} opened in 2005.',
  // a legal form that is not its own
  '{Kansai Electric Power Inc.|kansai-electric-power} said so.',
  '{Tokyo Gas Corp.|tokyo-gas} said so.',
  // one letter wrong
  '{Kansai Eletric Power Co.|kansai-electric-power} said so.',
  'The {Kansai Elcetric|kansai-electric-power} plant and the {Japan Electric Power Exchagne|jepx}',
  // lists and joint names
  '{Tohoku Electric|tohoku-electric-power}, {Tepco|tepco-holdings} and {Kansai Electric|kansai-electric-power} agreed.',
  '{Kyushu|kyushu-electric-power} and {Chugoku Electric|chugoku-electric-power} agreed.',
  '{Chubu|chubu-electric-power}, {Kansai|kansai-electric-power} and {Kyushu Electric Power|kyushu-electric-power} agreed.',
  '{Tokyo|tokyo-gas} and {Osaka Gas|osaka-gas} agreed.',
  // none
  'Kansai Electrics and Kansai electrik are not firms, nor is Kansai Eclectic Arts.',
  'Looop Energy, JERA Stadium and Tepco Hall are others.',
  'Kansai (23.6%) and Kyushu (11%) used more power.',
  'People in Hokkaido, Kyushu and {Chugoku Electric|chugoku-electric-power}’s area were asked to save.',
  'The Kansai region and its electric railways',
  'In Kansai. Electric cars sell well there.',
  'From Osaka to Kansai, electric power was cut.',
  'He gave Hope to all. Hope is not lost.',
  'the tepcos of this world',
  'Toyota Kansai\n\nElectric vehicles',
  'non-electric power companies in Tohoku',
  'JERAsoft, NonTEPCO and Looopy',
  'She bought a loop of Mitsui silk.',
  'Tokyo and Osaka gas prices rose.',
  'Chubu and Kansai people, {Kyushu Electric|kyushu-electric-power} said',
];
