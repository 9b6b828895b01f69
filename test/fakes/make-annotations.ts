import type { Annotations, DateValue, Entity, FigureValue, Finding, Mention } from '../../lib/nlp';

/** An article's annotations; entities are made by `makeEntity` from the same text. */
export function makeAnnotations(
  text: string,
  entities: readonly Entity[],
  members: { readonly findings?: readonly Finding[]; readonly lang?: string; readonly published?: string | null } = {},
): Annotations {
  const { findings = [], lang = 'en', published = '2023-04-18' } = members;
  return { article: { url: null, title: null, byline: null, site: null, published, lang, text }, entities, findings };
}

/** What an entity is made of besides its words. */
export interface EntityParts extends Partial<Omit<Entity, 'mentions'>> {
  readonly mention?: Partial<Mention>;
}

/** An entity with a mention at every place where one of `words` stands in the text, in order. */
export function makeEntity(text: string, words: readonly string[], { mention, ...parts }: EntityParts = {}): Entity {
  const mentions = words.flatMap((word) => placesOf(text, word).map((start) => toMention(start, word, mention)));
  return {
    id: parts.id ?? words[0] ?? '',
    type: 'company',
    name: words[0] ?? '',
    note: null,
    ...parts,
    mentions: mentions.sort((a, b) => a.start - b.start),
  };
}

/** A day, stated in full, unless told otherwise. */
export const makeDate = (iso: string, members: Partial<DateValue> = {}): DateValue => ({
  iso,
  end: null,
  granularity: 'day',
  approximate: false,
  bound: null,
  implied: [],
  ...members,
});

/** A plain number of something. */
export const makeFigure = (number: number, members: Partial<FigureValue> = {}): FigureValue => ({
  number,
  high: null,
  unit: null,
  bound: null,
  per: null,
  ...members,
});

function placesOf(text: string, word: string): number[] {
  const places: number[] = [];
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) places.push(at);
  return places;
}

const toMention = (start: number, text: string, members: Partial<Mention> = {}): Mention => ({
  start,
  end: start + text.length,
  text,
  via: 'alias',
  rule: 'test/rule',
  ...members,
});
