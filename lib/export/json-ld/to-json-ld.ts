import type { Annotations, Entity, Finding, Mention } from '../../nlp';
import type { Notes } from '../../notes';
import type { Span } from '../../text';
import { toStatedValues } from '../stated-values';
import { type BodyContext, toDetailBody, toEntityBodies, toFindingBodies } from './bodies';
import { makeSelectors } from './selectors';
import { toIri } from './to-iri';
import { toUuid } from './to-uuid';

/** How the export and its article are named. */
export interface JsonLdOptions {
  /** The IRI of the annotated text. @default the article's address, else one below the export's own */
  readonly source?: string;
  /** The IRI of the export. @default a UUID that the same article always gets */
  readonly id?: string;
  /** Gives names in both languages, roles and sources. @default only what the article says */
  readonly notes?: Notes;
  /** When the annotations were made: an ISO date-time with its zone. @default not said */
  readonly created?: string;
  /** The software that made them, with its version. @default 'Denchu' */
  readonly software?: string;
}

/** Linked data as plain JSON. */
export type JsonLd = Readonly<Record<string, unknown>>;

/**
 * Every mention and finding as a W3C Web Annotation (Recommendation of 23 February 2017), in one Annotation Collection of
 * one page. Values stand as JSON in a textual body. Valid without a page too, where nothing was found: a page may not be
 * empty. Linear in the mentions' paragraphs, and in the text for
 * each paragraph.
 */
export function toJsonLd(annotations: Annotations, options: JsonLdOptions = {}): JsonLd {
  const { article } = annotations;
  const id = options.id ?? `urn:uuid:${toUuid(`${article.url ?? options.source ?? ''}\n${article.text}`)}`;
  const made = toMade(id, options);
  const items = toItems(annotations, { id, made, options });
  return {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id,
    type: 'AnnotationCollection',
    ...(article.title === null ? {} : { label: article.title }),
    ...made,
    total: items.length,
    ...(items.length === 0 ? {} : { first: { id: `${id}#page-1`, type: 'AnnotationPage', startIndex: 0, items } }),
  };
}

/** Who made an annotation, and when. */
const toMade = (id: string, { created, software = 'Denchu' }: JsonLdOptions): JsonLd => ({
  creator: { id: `${id}#software`, type: 'Software', name: software },
  ...(created === undefined ? {} : { created }),
});

interface Frame {
  readonly id: string;
  readonly made: JsonLd;
  readonly options: JsonLdOptions;
}

function toItems(annotations: Annotations, { id, made, options }: Frame): readonly JsonLd[] {
  const { article, findings } = annotations;
  const source = toIri(options.source ?? article.url ?? `${id}#text`);
  const toSelectors = makeSelectors(article.text);
  const toItem = (name: string, motivation: string, span: Span, body: readonly JsonLd[]): JsonLd => ({
    id: `${id}#${name}`,
    type: 'Annotation',
    motivation,
    ...made,
    body,
    target: { type: 'SpecificResource', source, selector: toSelectors(span) },
  });
  const context = { id, article, notes: options.notes ?? null, stated: toStatedValues(annotations) };
  return [
    ...toMentions(annotations, context).map(({ body, mention }, at) =>
      toItem(`mention-${at + 1}`, 'identifying', mention, body),
    ),
    ...findings.map((finding: Finding, at) =>
      toItem(`finding-${at + 1}`, 'assessing', finding, toFindingBodies(finding)),
    ),
  ];
}

interface MentionBody {
  readonly mention: Mention;
  readonly body: readonly JsonLd[];
}

/** Mentions in the order of the text. */
function toMentions({ entities }: Annotations, context: BodyContext): readonly MentionBody[] {
  const found = entities.flatMap((entity: Entity) => {
    const shared = toEntityBodies(entity, context);
    return entity.mentions.map((mention) => ({ mention, body: [...shared, toDetailBody(entity, mention)] }));
  });
  return found.sort((a, b) => a.mention.start - b.mention.start);
}
