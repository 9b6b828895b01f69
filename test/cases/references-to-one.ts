/**
 * Definite references to one firm or body. `{words|id}` marks those that mean something, with what they mean; the others
 * must be left alone. Names are not marked.
 */
export const REFERENCES_TO_ONE: readonly string[] = [
  // the only one of its kind so far
  'METI issued an order. {The ministry|meti} gave no date.',
  'Officials of METI met. A report by {the ministry|meti} followed.',
  'Kansai Electric raised rates. {The utility|kansai-electric-power} cited fuel. {The company|kansai-electric-power} serves Osaka.',
  'Kansai Electric raised rates. {The power company|kansai-electric-power} cited fuel.',
  'Kansai Electric raised rates. {The Osaka-based utility|kansai-electric-power} cited fuel.',
  'Looop left the market. {The retailer|looop} had 300,000 customers.',
  'The JFTC fined Chubu Electric. {The watchdog|jftc} called {the utility|chubu-electric-power} a ringleader.',
  'The Nuclear Regulation Authority met. {The regulator|nra} approved it, and {the authority|nra} will publish it.',
  'The Agency for Natural Resources and Energy met. {The agency|anre} will decide.',
  'The Osaka District Court heard it, and the Nagoya High Court did. {The district court|name:osaka-district-court} rules in May.',
  'The JFTC raided offices. {The antitrust watchdog|jftc} named no firm.',
  'Tokyo Gas cut rates. {The city gas supplier|tokyo-gas} gave no reason.',
  'TEPCO met JERA. {The power generator|jera} is its affiliate.',
  'Kansai Electric raised rates. The trading house did not.',
  'The JFTC raided offices. {The commission|jftc}’s order came later.',
  'JEPX opened in 2005. {The exchange|jepx} is in Tokyo.',
  'The order came from METI, and JERA obeyed {the ministry|meti}.',
  'Denka Widgets Inc. closed two plants. {The company|name:denka-widgets-inc} gave no reason.',
  'Kansai Electric\n\n{The utility|kansai-electric-power} cut its forecast.',
  // a place that does what only its firm does
  'Kansai Electric lost customers. Since {Kansai|kansai-electric-power} reported the leak, Chubu Electric has looked too.',
  'Kansai Electric lost customers. Yet {Kansai|kansai-electric-power} raised rates.',
  'Tokyo Gas cut rates, and {Tokyo|tokyo-gas} raised them again.',
  'Looop wrote to the World Health Organization. {The U.N. body|name:world-health-organization} did not answer.',
  'The World Health Organization met. {The body|name:world-health-organization} lists four risks.',
  'Kansai Transmission and Distribution Inc. met JERA. {The network company|kansai-transmission-distribution} has the lines.',
  // the Bank, in capitals, is short for its name
  'The Bank of England met. {The Bank|name:bank-of-england} held rates, and the bank of the river flooded.',
  'The Bank of England met the Bank of Canada. The Bank held rates.',
  // the ministry of a minister
  'The EGC asked that the industry minister act. {The ministry|meti} will.',
  'The EGC asked that the industry minister and the environment minister act. The ministry will.',
  'A court asked that the industry minister act. The ministry will.',
  'The EGC asked that the French industry minister act. The ministry will.',
  // the parent, by the notes
  'Kansai Transmission and Distribution Inc. owns a line. Kansai Electric does not. {The parent|kansai-electric-power} sold it.',
  'Kansai Transmission and Distribution Inc. met Kansai Electric, the parent, and both parents. JERA has none.',
  'JERA sued Looop. The parent of a boy saw it. The parent wept.',
  // who made the thing is not what the text is about
  'Looop grew. A chip made by JERA runs, and so does a set that the company sells.',
  'The plant was built by JERA. {The company|jera} sells such sets.',
  'Looop grew. Its sets are made by JERA. The company sells many.',
  // who tells
  'Looop lost customers, JERA reckons. {The firm|looop} is small.',
  // an unnamed builder may be meant
  'The city paid a builder. Kansai Electric lost. {The firm|kansai-electric-power} went on.',
  'Kansai Electric lost. The city paid a local builder. The firm went on.',
  // the firm of headline and lead, at the head of a paragraph
  'Looop fails\n\nLooop is gone. JERA is not.',
  'The seller\n\nLooop lived here.\n\nLooop bought from JERA.\n\nThen winter came. It was cold. Snow fell.\n\n{The firm|looop} failed.',
  'The seller\n\nLooop lived here.\n\nLooop bought from JERA.\n\nThen winter came. It was cold. Snow fell. The firm failed.',
  'The seller\n\nLooop lived by JERA.\n\nLooop bought from JERA.\n\nThen winter came. It was cold. Snow fell.\n\nThe firm failed.',
  // by where they are of: the name, what the article says beside it, what is well known
  'Kansai Electric sued. Kyushu Electric did not. Last month a court sided with {the Kyushu company|kyushu-electric-power}.',
  'Kansai Electric and Kyushu Electric report today. {The Fukuoka-based company|kyushu-electric-power} reports first.',
  'Toyota Motor Corp. led. Hyundai Motor Group was second. {The Aichi-based group|name:toyota-motor-corp} reports in May.',
  'Samsung Electronics Co. sued Apple Inc. {The South Korean company|name:samsung-electronics-co} won; {the Cupertino giant|name:apple-inc} lost.',
  'Denka Widgets Inc. of Denmark left. JERA stayed. {The Danish firm|name:denka-widgets-inc} gave no reason.',
  'Denka Widgets Inc., a Danish supplier, left. JERA stayed. {The Danish firm|name:denka-widgets-inc} gave no reason.',
  'Novo Nordisk A/S sells it, and so does Eli Lilly & Co. {The Danish drugmaker|name:novo-nordisk-a-s} charges more.',
  'J-Power and Kansai Electric won. JERA did too, although {the Tokyo-based generator|jera} did not say so.',
  // nobody known to be of there, or more than one
  'Hyundai Motor Group led. Stellantis was second. The Aichi-based group reports in May.',
  'Denka Widgets Inc. left. Qualcomm Inc. stayed. The Danish firm gave no reason.',
  'Apple Inc. sued Qualcomm Inc. The American firm lost.',
  'JERA sold it. Denka Widgets Inc. bought it. The Japanese company gained.',
  'Looop rejected a bid by Kustar of Canada. The Canadian company raised it.',
  'OSAKA -- Denka Widgets Inc. left. {The Osaka-based company|name:denka-widgets-inc} gave no reason.',
  'Denka Widgets Inc. left. The Osaka-based company gave no reason.',
  'Denka Widgets Inc. sells in Denmark. JERA does not. The Danish firm gave no reason.',
  'Denka Widgets Inc. bought a diesel set. The generator hummed, and the giant slept.',
  // several, of which one is nearest
  'METI and the Environment Ministry differ. METI acts first, and {the ministry|meti} has staff.',
  'The Environment Ministry objected. METI replied. {The ministry|meti} said it had no choice.',
  'TEPCO sold it. Chubu Electric bought it. {The company|chubu-electric-power} will run it.',
  'JERA sued Looop. {The company|jera} wants its money.',
  'JERA, a unit of TEPCO, is growing. {The firm|jera} buys gas.',
  // what firms do, by the lists and by the article
  'Toyota Motor Corp. told Delta Air Lines so. {The American carrier|name:delta-air-lines} disagreed; {the carmaker|name:toyota-motor-corp} did not.',
  'KDDI Corp. and Itochu Corp. met. {The telecom company|name:kddi-corp} left.',
  'Google Inc. pays Sony. {The search company|name:google-inc} pays {the electronics maker|name:sony} less.',
  'Denka Widgets Inc., a toymaker, sued Acme Metals Inc. {The toymaker|name:denka-widgets-inc} won.',
  'Denka Widgets Inc., Jim Ratcliffe’s chemicals company, sued Acme Metals Inc. {The chemicals company|name:denka-widgets-inc} won.',
  'The court suspended TenneT’s permit. {The grid operator|name:tennet} waits, and the network owner does too.',
  'Toyota Motor Corp. led. The bank waited, and the drugmaker with it.',
  'Nepal Telecom has power again. {The state-owned operator|name:nepal-telecom} thanked JICA.',
  'JERA lost a unit. {The generator|jera} told traders, and the generator of the unit stood still.',
  'The market opened a firm’s books. JEPX sells a product of a firm. {The exchange|jepx} is small.',
  'The department sued Alphabet Inc.’s Google Inc., accusing {the company|name:google-inc} of shutting rivals out.',
  'Électricité de France earned less than a company-compiled consensus. {The utility|name:électricité-de-france} is state-owned.',
  'KDDI Corp. met the press. KDDI Corp. has a plan. The burners come from Denka Widgets Inc. in May. The company waits.',
  'NASA chose two firms. {The agency|name:nasa} waits.',
  'Google Inc. met Microsoft Corp. {The Mountain View, California-based company|name:google-inc} won.',
  'Intel Corp. met Microsoft Corp. {The Santa Clara-based chipmaker|name:intel-corp} won.',
  'The Energy Regulatory Commission let Meralco be. {The agency|name:energy-regulatory-commission} waits.',
  // told that
  'The Environment Ministry met. Toyota Motor Corp. told {the ministry|moe} that it would wait, and the ministry that waits did not.',
  'The National Highway Traffic Safety Administration asked. {The agency|name:national-highway-traffic-safety-administration} waits.',
  // a name, not a reference
  'Toyota Motor Corp. led. The carmaker Toyota said so; {the carmaker|name:toyota-motor-corp} told traders Friday.',
  'METI met. It told {the ministry|meti} Friday.',
  'ING left. The European Commission will examine it.',
  // several, and nothing decides
  'Retailers such as Looop, Tokyo Gas and JERA complained. The utility apologized.',
  'TEPCO lost. Chubu Electric gained. Nothing was decided. Nobody spoke. Rain fell. The company waited.',
  'METI met the Environment Ministry. Then the ministry spoke.',
  'TEPCO and Chubu Electric own JERA. The company is large.',
  'When TEPCO met Looop, the company lost.',
  // nobody, or nobody by that noun
  'The ministry issued an order.',
  'Kansai Electric raised rates. The ministry agreed. The agency did not.',
  'Kansai Electric raised rates. The retailer left.',
  'JEPX opened in 2005. The utility joined.',
  'METI issued an order. The commission did not.',
  // an unnamed one has come between
  'Kansai Electric raised rates. A rival company cut them. The company has no plants.',
  'Kansai Electric was sued by a Chinese firm. The company wants its money.',
  // described, not unnamed
  'Kansai Electric, a utility in Osaka, raised rates. {The utility|kansai-electric-power} cited fuel.',
  // a place
  'Chubu Electric sued. TEPCO and {Chubu|chubu-electric-power} own JERA; TEPCO and Chubu regions differ, and Osaka and Chubu are far.',
  'Kansai reported 12 fires. Kansai Electric helped.',
  'Kansai Electric lost customers. People in Kansai reported it.',
  'Kansai Electric lost customers. Kansai has many towns. Mayor Kansai said so.',
  // no reference
  'METI issued an order. That ministry and its agency moved. This ministry did too.',
  'Kansai Electric raised rates. Its company is old. A company spokesman spoke.',
  'Kansai Electric raised rates. The company that did so first was fined.',
  'Kansai Electric raised rates. The utility industry followed, and the company president left.',
  'Kansai Electric raised rates. The company-wide plan failed.',
  'METI issued an order. The ministry building is old. The ministry of his dreams did not.',
  'Kansai Electric sells gas to the companies of Osaka.',
];
