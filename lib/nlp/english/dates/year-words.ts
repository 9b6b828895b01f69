/** Words that tell a year's four digits from a count, an amount or a part of a name. All in lower case. */

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/u));

/** Prepositions behind which four digits are a year. */
export const YEAR_PREPOSITIONS = words(
  'in since by due until till during before after circa through throughout into beyond towards toward til',
);

/** Prepositions and adverbs behind which four digits are a year as often as a number: what follows decides. */
export const LOOSE_PREPOSITIONS = words(
  'of from for to between around about to and or than with at as on late early mid through',
);

/** What counts or measures: behind four digits it makes them a number even after a preposition. */
export const COUNTED = words(`
  people persons customers users households homes houses families residents workers employees jobs staff members
  companies firms businesses retailers suppliers stores shops outlets branches stations plants reactors units panels
  turbines vehicles cars planes aircraft ships vessels barrels tons tonnes metric kilograms kg grams pounds ounces miles
  kilometers kilometres km meters metres m cm mm feet inches yards acres hectares square cubic liters litres gallons
  degrees points pts yen dollars euros pounds won yuan cents pence rupees francs marks percent per pct mw gw kw kwh mwh
  gwh twh megawatts gigawatts kilowatts kilowatt megawatt volts watts hertz hours hrs minutes seconds days weeks months
  years times copies shares bonds votes seats members troops soldiers students patients cases deaths dead injuries victims
  rooms beds pages words items pieces lots cattle calories rpm gmt utc jst est edt pst bst cet hp men women children
  million billion trillion thousand hundred bn
`);

/** Nouns of one year: "2016 election", "2024 results". Behind four digits they make them a year with nothing before. */
export const YEARLY = words(`
  agreement amendment announcement annual average baseline budget campaign census crisis crisis's deal debut decision
  disaster earnings earthquake edition election elections estimate estimates figure figures film financial fiscal fiasco
  forecast forecasts full-year guidance harvest launch law level levels liberalisation liberalization meltdown merger model
  model-year movie novel opening outlook peak plan plans pledge production profit profits quake recession record reform
  reforms report results revenue ruling sales season settlement survey target targets total treaty tsunami version vintage
`);

/** Capitalised words of a name that a year before or behind them belongs to. */
export const NAME_WORDS = words(`
  act agenda agreement awards ballet biennale bowl census championship championships code conference congress constitution
  convention convergence cup declaration edition encyclical expo exposition fair festival film forum games grand guide
  handbook index law marathon olympic olympics open ordinance outlook paper paralympic paralympics plan prix protocol
  report resolution review series show statistics summit survey symposium tournament treaty world yearbook vision horizon strategy mission
  initiative roadmap euro
`);

/** Nouns that name a thing by the number behind them. */
export const NUMBERED = words(
  'no nos number flight room page pages section sections article articles chapter line model channel route highway form rule unit block bus train suite apartment version v verse paragraph item lot iso windows office bond par class',
);

/** Verbs and adverbs of change: "rose to 2016", "fell from 2016". */
export const CHANGES = words(
  'rose rise rises rising fell fall falls falling grew climbed dropped increased decreased declined jumped slipped edged dipped gained surged up down',
);
