/**
 * The commonest function words of the languages that news in Latin script most often comes in. Words that two of them
 * share ("de", "in", "die") count for both. Source: the stop word lists of the Snowball stemmers (BSD), cut to the
 * words that newspapers use most.
 */
export const STOP_WORDS: Readonly<Record<string, ReadonlySet<string>>> = {
  en: words(
    'the of and to in a is that for on with was by at as it from be are has have said will which an its not i we he this or',
  ),
  fr: words(
    'le la les de des du et un une en est que qui dans pour pas sur au aux avec plus par ce il sont cette ne se',
  ),
  de: words(
    'der die das und den von zu mit ist im nicht ein eine des auf für dem sich als auch es an werden aus hat wie',
  ),
  es: words('el la los las de del que y en un una por con no para su al se es lo como más fue ha este son pero sobre'),
  it: words('il la di che e un una per del della in non con i le dei si da al nel alla sono è gli anche lo come più'),
  pt: words('o a os as de do da dos das que e em um uma para com não no na por se mais ao foi como são pelo pela é'),
  nl: words(
    'de het een van en in is dat op te voor met zijn aan niet er die om ook als bij door naar wordt heeft maar',
  ),
};

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(' '));
}
