import { MONTH_NAMES } from '../../../text';

/**
 * Words that end the noun phrase a number counts ("700,000 customers | of rival retailers", "12 | died"): function words,
 * time adverbs, and verbs in the forms that follow a number in the news. English has no more function words; the verbs
 * are the 300 or so commonest of newspaper English. Forms in "-s" are left out, as no verb of a plural subject has one,
 * but for "adds", which is no noun.
 */
const FUNCTION_WORDS =
  'a about above across after against ago all along alongside also although am amid among amongst an and another any anyone ' +
  'anything are around as at away back be because been before behind being below beneath beside besides between beyond both ' +
  'but by can cannot could despite did do does doing done down due during each either else elsewhere ever every everyone ' +
  'everything except few for from had has have having he hence her here hers herself him himself his how however i if in ' +
  'inside instead into is it its itself just last least less like likely may me might mine more most much must my myself ' +
  'near neither never next no nobody none nor not nothing now of off on once one only onto or our ours ourselves out outside ' +
  'over own per rather regarding since so some someone something soon still such than that the their theirs them themselves ' +
  'then there thereby therefore these they this those though through throughout thus till to together too toward towards ' +
  'under unless unlike until up upon us versus via vs was we well were what whatever when whenever where whereas whereby ' +
  'wherever whether which while who whoever whom whose why will with within without worth would yet you your yours ' +
  "aren't can't couldn't didn't doesn't don't hadn't hasn't haven't isn't it's shouldn't that's they're wasn't weren't who's " +
  "won't wouldn't";

const ADVERBS =
  'again almost already always apart apiece aside early earlier even far forward globally hardly home indeed late later ' +
  'meanwhile nationwide nearby nearly often overall overnight perhaps quite roughly seldom shortly simply sometimes today ' +
  'tomorrow tonight usually very worldwide yesterday annually approximately compared ' +
  'monday tuesday wednesday thursday friday saturday sunday abroad overseas downtown ahead online offline';

const VERBS =
  'adds accept accepted accounted achieved acquire acquired add added admit admitted affect affected agree agreed aimed ' +
  'allow allowed amounted announce announced appear appeared applied apply approve approved argue argued arrive ' +
  'arrived ask asked attacked attend attended became become began begin believe believed bought bring broke brought ' +
  'built buy called came carried carry caught cause caused cease ceased choose chose claimed climbed closed ' +
  'collapsed come confirm confirmed consider considered consist contain contained continue continued contributed ' +
  'covered created decide decided declared declined deliver delivered depend describe described developed die died ' +
  'drew dropped earn earned employ employed ended enter entered equal estimated exceed exceeded exist existed ' +
  'expect expected explain explained face faced fail failed fall feel fell felt filed find finished fled follow ' +
  'followed forced forecast found gained gather gathered gave get give given go gone got grew grow happen happened ' +
  'held helped hit hoped hurt include included including increase increased injured intend intended involved ' +
  'involving issued joined keep kept kill killed killing know known laid launched leave led left lie lived lose ' +
  'losing lost made make making manage managed mean meant meet met miss missed moved needed occur occurred offered ' +
  'opened operate operated ordered owe owed own owned paid participate participated passed pay planned posted ' +
  'prepare produce produced promised proposed prove proved provide provided pulled put raise raised ran range ' +
  'ranged ranging reach reached receive received recorded reduce reduced refuse refused remain remained removed ' +
  'rendered report reported represent represented require required resigned resulted returned reveal revealed rise ' +
  'risen rose said sat saw say saying see seek seem seemed seen sell send sent serve served settled showed shown ' +
  'shut signed slid slipped sold sought speak spend spent spoke started stated stayed stood stop stopped submitted ' +
  'succeed suffer suffered take taken taking talk tell think thought threatened threw told took totaled totaling ' +
  'totalled totalling tried try trying turned used using visited voted want wanted warned watched went won worked ' +
  'wounded write written wrote';

/** The list, in lower case. */
export const STOP_WORDS: ReadonlySet<string> = new Set(`${FUNCTION_WORDS} ${ADVERBS} ${VERBS}`.split(' '));

/** Determiners and possessives behind "of" in "ten of its plants", "two of the reactors". */
export const DETERMINERS: ReadonlySet<string> = new Set(
  'the its their his her our my your these those this that all such'.split(' '),
);

/** Stop words that count as part of the phrase when they stand before the noun: "five more plants", "two such cases". */
export const INNER_WORDS: ReadonlySet<string> = new Set(
  'more such less known used estimated planned affected proposed nearby continued combined reported overseas online offline confirmed earlier'.split(
    ' ',
  ),
);

/** Months, as a date writes them; a number beside one is a day or a year. */
export const MONTHS: ReadonlySet<string> = new Set([
  ...MONTH_NAMES.map((name) => name.toLowerCase()),
  ...'jan feb mar apr jun jul aug sep sept oct nov dec'.split(' '),
]);

/**
 * Words whose number behind them is a name or a place in an order: "Article 27", "Unit 3", "page 12", "No. 1". In lower
 * case; the plural too ("Units 6 and 7").
 */
export const NUMBERED_NOUNS: ReadonlySet<string> = new Set(
  (
    'act annex apartment p appendix area article articles bay block book boulevard box building bus category chapter chapters ' +
    'channel class clause clauses column cycle district division drive edition episode exhibit exit factory figure flight floor ' +
    'form game gate generation gen grade grades group heading highway hole house interstate issue item items iteration kilometer ' +
    'lane leg lesson level levels line lines list lot mark match measure method model module no nos note number numbers option ' +
    'paragraph paragraphs para part parts pt phase phases pier plan platform platforms playoff point pool pp page pages ' +
    'precinct problem proposition protocol psalm quarter question reactor reactors reserve resolution road room round route routes row ' +
    'rule scenario schedule scope season seat section sections sector series session set shaft shelf size slide square stage stages star step steps ' +
    'street studio suite table tables tank task terminal test tier title tower track train trial turbine type types unit units ' +
    'verse version versions vol volume volumes ward week zone page'
  ).split(' '),
);

/** "Group of Seven", "Class of 2020", "Gang of Four": names by their form. */
export const NUMBERED_BODIES: ReadonlySet<string> = new Set(
  'group gang band big class committee council club call'.split(' '),
);

/** Nouns behind "one" that make no count of it: "one day", "at one point", "one thing". */
export const IDLE_NOUNS: ReadonlySet<string> = new Set(
  (
    'another aspect day end evening example extent glance hand hit instance instant moment morning night of off part point ' +
    'place reason respect sense side sort stage stop such sunday swoop thing time way word ' +
    'analyst commentator critic expert observer official resident source witness'
  ).split(' '),
);
