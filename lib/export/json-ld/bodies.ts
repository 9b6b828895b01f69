import type { Annotations, Entity, Finding, Mention, SourceView } from '../../nlp';
import type { Notes } from '../../notes';
import { describeValue } from '../describe-value';
import { isWebAddress } from '../markup';
import { chooseCited, type StatedValues } from '../stated-values';
import { toIri } from './to-iri';
import type { JsonLd } from './to-json-ld';

/** What a mention's bodies are made of besides the entity. */
export interface BodyContext {
  /** The IRI of the export; entities are named below it. */
  readonly id: string;
  readonly article: Annotations['article'];
  readonly notes: Notes | null;
  readonly stated: StatedValues;
}

/** A note has many; these are the ones to look at first. */
const MOST_SOURCES = 3;

/**
 * The bodies that all mentions of one entity share: its kind, its name in each language it has one (the first with an IRI,
 * by which its mentions are one thing), what it is or its plain value, and the sources of its note.
 */
export function toEntityBodies(entity: Entity, context: BodyContext): readonly JsonLd[] {
  const { article, id, notes, stated } = context;
  const note = entity.note === null ? null : (notes?.note(entity.note) ?? null);
  const names = note === null ? [[article.lang, entity.name] as const] : toNames(note.name);
  const said = note?.role.en ?? describeValue(entity);
  const facts = note === null ? [] : chooseCited(note, stated, MOST_SOURCES);
  const sources = facts.flatMap((fact) => notes?.sourcesOf(fact).slice(0, 1) ?? []);
  return [
    toText('tagging', entity.type),
    ...names.map(([language, name], at) => ({
      ...(at === 0 ? { id: `${id}#entity-${encodeURIComponent(entity.id)}` } : {}),
      ...toText('identifying', name, language),
    })),
    ...(said === '' ? [] : [toText('describing', said, note === null ? undefined : 'en')]),
    ...toSourceBodies(sources),
  ];
}

const toNames = ({ en, ja }: { readonly en: string; readonly ja: string }): readonly (readonly [string, string])[] =>
  en === ja
    ? [['en', en]]
    : [
        ['en', en],
        ['ja', ja],
      ];

/** How this mention was read, and the entity's value, as JSON: for programs that want more than words. */
export function toDetailBody({ id, members, note, value }: Entity, { via }: Mention): JsonLd {
  const details = { entity: id, note, via, ...(members && { members }), ...(value && { value }) };
  return { ...toText('describing', JSON.stringify(details)), format: 'application/json' };
}

/** A check: its verdict, what was compared, and the sources it was compared with. */
export function toFindingBodies({ claim, expected, fact, kind, sources, verdict }: Finding): readonly JsonLd[] {
  const outcome = expected === null ? claim : `${claim}; noted: ${expected}`;
  return [
    toText('tagging', verdict),
    toText('assessing', outcome),
    { ...toText('describing', JSON.stringify({ kind, fact })), format: 'application/json' },
    ...toSourceBodies(sources),
  ];
}

const toText = (purpose: string, value: string, language?: string): JsonLd => ({
  type: 'TextualBody',
  purpose,
  format: 'text/plain',
  ...(language === undefined ? {} : { language }),
  value,
});

/** A page has no purpose by itself; a Specific Resource of it has (section 4.1 of the model). */
const toSourceBodies = (sources: readonly SourceView[]): readonly JsonLd[] =>
  [...new Set(sources.map(({ url }) => url))].filter(isWebAddress).map((url) => ({
    type: 'SpecificResource',
    purpose: 'linking',
    source: toIri(url),
  }));
