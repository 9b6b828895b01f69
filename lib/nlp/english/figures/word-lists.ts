const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/u));

/** Words that no counted noun goes over: prepositions, conjunctions, pronouns, auxiliaries, common finite verbs, adverbs of time. */
export const STOPPERS: ReadonlySet<string> = words(
  `a about above according across after again against ago ahead all along alone already also although always am among an and another any are around as at
  away back be became because become been before began behind being below between both but by came can could did do does doing done down due during each
  either else enough even ever every fell few for from gained gave get go goes gone got had has have he her here him his how i if in into is it its just kept
  last later least less lost made make many may me might more most much must my near nearly neither never next no nor not now of off on once only onto or our
  out over own per plus rather reached rose said same saw says seen shall she should since so some still such than that the their them then there these they
  this those though through thus till to today together told tomorrow too took toward towards under unless until up upon us very via was we went were what
  when where whether which while who whom whose why will with within without would yesterday yet you your`,
);

/** Words that end in "s" and are no plural. */
export const NOT_PLURAL: ReadonlySet<string> = words(
  `across always analysis as basis besides billions bus business campus census chaos class consensus crisis cross dismiss does else focus gas glass has his
  is its less loss mass nexus nonetheless pass perhaps plus press previous process profitless progress series serious status success sometimes surplus thus
  towards unless us various versus was yes says makes takes gives goes comes gets needs wants seems remains becomes means includes begins ends shows tells`,
);

/** Plurals without an "s", with their singulars. */
export const IRREGULAR_PLURALS: ReadonlyMap<string, string> = new Map([
  ['people', 'person'],
  ['men', 'man'],
  ['women', 'woman'],
  ['children', 'child'],
  ['policemen', 'policeman'],
  ['fishermen', 'fisherman'],
  ['lawmen', 'lawman'],
  ['feet', 'foot'],
  ['teeth', 'tooth'],
  ['mice', 'mouse'],
  ['criteria', 'criterion'],
  ['media', 'medium'],
  ['aircraft', 'aircraft'],
  ['staff', 'staff'],
  ['personnel', 'personnel'],
  ['crew', 'crew'],
  ['troops', 'troop'],
  ['police', 'police'],
  ['fish', 'fish'],
  ['sheep', 'sheep'],
  ['series', 'series'],
  ['species', 'species'],
  ['lives', 'life'],
  ['wives', 'wife'],
  ['knives', 'knife'],
  ['halves', 'half'],
  ['shares', 'share'],
  ['buses', 'bus'],
  ['gases', 'gas'],
]);

/** Nouns that "one" counts in plain prose; with others it is an idiom or a pronoun ("one day", "one thing", "one reason"). */
export const COUNTED_BY_ONE: ReadonlySet<string> = words(
  `person man woman child company firm utility reactor plant unit case month year week hour minute house household seat vote share soldier student employee
  worker official member country percent point prefecture kilowatt-hour kilowatt megawatt gigawatt ton tonne kilometer mile meter kilogram pound dollar euro yen
  goal passenger victim survivor suspect`,
);

/** Words before a number that make it part of a name or a label: "Article 27", "Unit 3", "Group of Seven", "No. 1". */
export const LABELS: ReadonlySet<string> = words(
  `act article articles apollo boeing building chapter class clause day error exhibit figure flight fortune formula gate grade group highway i.d. id interstate
  item level line lot magnitude mark model nikkei no no. nos number phase page pages paragraph part pier platform reactor reactors resolution room route
  schedule section sections series session stage step stoxx table terminal title topix type unit units verse version volume zone windows xbox playstation
  iphone android airbus psalm round week chapter act scene ward dow ftse`,
);
