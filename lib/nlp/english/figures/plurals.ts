/** Plurals that no rule of spelling leads back from, and their singulars. */
export const IRREGULAR_PLURALS: ReadonlyMap<string, string> = new Map([
  ['aircraft', 'aircraft'],
  ['alumni', 'alumnus'],
  ['analyses', 'analysis'],
  ['axes', 'axis'],
  ['bacteria', 'bacterium'],
  ['buses', 'bus'],
  ['calves', 'calf'],
  ['campuses', 'campus'],
  ['cattle', 'cattle'],
  ['centuries', 'century'],
  ['children', 'child'],
  ['clergy', 'clergy'],
  ['craft', 'craft'],
  ['crew', 'crew'],
  ['crises', 'crisis'],
  ['criteria', 'criterion'],
  ['deer', 'deer'],
  ['faculty', 'faculty'],
  ['feet', 'foot'],
  ['fish', 'fish'],
  ['geese', 'goose'],
  ['halves', 'half'],
  ['headquarters', 'headquarters'],
  ['hearses', 'hearse'],
  ['helicopters', 'helicopter'],
  ['houses', 'house'],
  ['hypotheses', 'hypothesis'],
  ['knives', 'knife'],
  ['lenses', 'lens'],
  ['lives', 'life'],
  ['loaves', 'loaf'],
  ['men', 'man'],
  ['mice', 'mouse'],
  ['offspring', 'offspring'],
  ['oxen', 'ox'],
  ['pence', 'pence'],
  ['people', 'person'],
  ['persons', 'person'],
  ['personnel', 'personnel'],
  ['phenomena', 'phenomenon'],
  ['police', 'police'],
  ['potatoes', 'potato'],
  ['series', 'series'],
  ['sheep', 'sheep'],
  ['shelves', 'shelf'],
  ['shoes', 'shoe'],
  ['spacecraft', 'spacecraft'],
  ['species', 'species'],
  ['staff', 'staff'],
  ['statuses', 'status'],
  ['surpluses', 'surplus'],
  ['syllabi', 'syllabus'],
  ['teeth', 'tooth'],
  ['theses', 'thesis'],
  ['thieves', 'thief'],
  ['viruses', 'virus'],
  ['wives', 'wife'],
  ['wolves', 'wolf'],
  ['women', 'woman'],
  ['youth', 'youth'],
]);

/** Words in "-s" that are no plurals: adverbs, singulars, places. */
export const SINGULARS_IN_S: ReadonlySet<string> = new Set(
  (
    'abs afterwards always apparatus asparagus athens atlas backwards besides bias brussels canvas chaos christmas downwards ' +
    'economics else electronics ethics forwards gas gymnastics honduras indoors its jones kansas las lens logistics los mars ' +
    'mathematics mumps naples nasdaqs nowadays overseas paris perhaps physics plus politics reuters sometimes texas this thus ' +
    'towards upstairs upwards us wales was whereas yes'
  ).split(' '),
);

/** Plurals that stand as modifiers before the noun that is counted: "three sales offices", "two arms makers". */
export const MODIFIERS_IN_S: ReadonlySet<string> = new Set(
  'arms communications customs electronics goods mathematics news operations overseas politics sales savings securities sports systems telecommunications'.split(
    ' ',
  ),
);
