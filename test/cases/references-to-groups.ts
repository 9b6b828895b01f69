/** References to several firms or bodies at once: `{words|id+id}`. The others must be left alone. */
export const REFERENCES_TO_GROUPS: readonly string[] = [
  // listed for their number, wherever it stands
  'Kansai Electric, Chubu Electric and TEPCO were fined. {All three|chubu-electric-power+kansai-electric-power+tepco-holdings} have sued.',
  'Kansai Electric, Chubu Electric and TEPCO were fined. All three years were hard, and all four paid.',
  'METI ordered three power companies, including JERA, to stop. {The three|jera+looop+tepco-holdings}, also including Looop and TEPCO, agreed. {The three|jera+looop+tepco-holdings} had until May.',
  'METI ordered two utilities to stop: Kansai Electric and Chubu Electric. {The two utilities|kansai-electric-power+chubu-electric-power} agreed.',
  'METI ordered three firms — JERA, Looop and TEPCO — to stop. It fined {the three firms|jera+looop+tepco-holdings}.',
  'Three companies (JERA, Looop and TEPCO) stopped. Among {the three|jera+looop+tepco-holdings}, JERA was first.',
  // named together before
  'Kansai Electric and Chubu Electric agreed. {Both companies|kansai-electric-power+chubu-electric-power} denied it.',
  'Kansai Electric and Chubu Electric agreed. {The two|kansai-electric-power+chubu-electric-power} will share a plant.',
  'Kansai, Chubu and Kyushu Electric agreed. {The three utilities|kansai-electric-power+chubu-electric-power+kyushu-electric-power} share a plant.',
  'METI and the Environment Ministry disagree. {The two ministries|meti+moe} will meet.',
  'JERA, Looop and TEPCO agreed. {The companies|jera+looop+tepco-holdings} gave no date.',
  // the only ones so far
  'Kansai Electric raised rates. Chubu Electric cut them. {The two companies|kansai-electric-power+chubu-electric-power} compete.',
  'Kansai Electric cut rates, METI said. JERA did not. Chubu Electric did. {The two utilities|kansai-electric-power+chubu-electric-power} compete.',
  'Kansai Electric, Chubu Electric and TEPCO lost. {The three|kansai-electric-power+chubu-electric-power+tepco-holdings} dispute it.',
  'Kansai Electric and Chubu Electric agreed. {The pair|kansai-electric-power+chubu-electric-power} will share a plant.',
  'Kansai Electric raised rates. Chubu Electric cut them. METI urged {the pair|kansai-electric-power+chubu-electric-power} to talk.',
  'Kansai Electric, Chubu Electric and TEPCO agreed. {The trio|kansai-electric-power+chubu-electric-power+tepco-holdings} share a plant.',
  'Denka Widgets Inc. will take over Komet Tools Inc. Together {the two banks|name:denka-widgets-inc+name:komet-tools-inc} are big.',
  'Denka Widgets Inc. will take over Komet Tools Inc. JERA watched. Together the two banks are big.',
  // those of one country
  'Samsung Electronics Co. lost, and Honda Motor Co. and Nissan Motor Co. gained. {The two Japanese makers|name:honda-motor-co+name:nissan-motor-co} met.',
  // called so before
  'Kansai Electric and Chubu Electric agreed. {The pair|kansai-electric-power+chubu-electric-power} met. Tokyo Gas, JERA and Looop watched. It rained. {Both firms|kansai-electric-power+chubu-electric-power} left.',
  'Kansai Electric and Chubu Electric agreed. {The pair|kansai-electric-power+chubu-electric-power} met. Tokyo Gas and JERA watched. Looop left. It rained. It snowed. Rain fell. Both firms left.',
  // persons and others
  'TEPCO fell. JERA and Qatar signed a deal. The pair met. Both companies will gain.',
  'Kansai Electric and Chubu Electric agreed. Taro Sato and Jiro Mori met. The pair shook hands.',
  'Kansai Electric and Chubu Electric lost two executives. The pair were arrested.',
  'The head of Kansai Electric met the chairman of Chubu Electric. The pair shook hands.',
  'Kansai Electric and Chubu Electric agreed. The pair of shoes was old.',
  // fewer or more are listed than counted
  'METI ordered five power companies, including JERA, to stop. The five agreed.',
  'METI ordered five power companies, including JERA and Looop, to stop. The five companies agreed.',
  'METI ordered two companies, JERA, Looop and TEPCO, to stop. The two agreed.',
  'Five companies were fined. The five appealed.',
  'Kansai Electric, Chubu Electric and TEPCO agreed. The two utilities differ.',
  // others stand beside them
  'Kansai Electric and two other power companies lost. The two other power companies are small.',
  'Kansai Electric raised rates. Chubu Electric cut them. Three other utilities waited. The two companies compete.',
  // those at the top
  'TEPCO picked Chubu Electric.\n\nFuel is dear.\n\nRain fell. Nobody spoke. Coal burned. {Both utilities|chubu-electric-power+tepco-holdings} denied it.',
  'Delta Air Lines Inc. and Northwest Airlines Corp. fell. {The two carriers|name:delta-air-lines-inc+name:northwest-airlines-corp} met. UAL Corp. rose. Rain fell. Nobody spoke. Oil was dear. {The two airlines|name:delta-air-lines-inc+name:northwest-airlines-corp} wait.',
  // the number counts something else
  'Kansai Electric and Chubu Electric agreed. The two sides met for the two years of the two-year plan.',
  'Kansai Electric and Chubu Electric agreed. It took the five days.',
  'Looop sued JERA and Osaka Gas. Both sides wait. Both have time.',
  'one of the two',
  'the five',
  // by a noun that does not fit
  'Kansai Electric and Chubu Electric agreed. The two ministries did not. Both banks left.',
  'JEPX and TEPCO agreed. The two utilities did not.',
];
