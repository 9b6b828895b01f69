import type { Annotations, Entity, Finding, Mention } from '../nlp';
import { type Span, toQuote } from '../text';

/** What a text is called that has no address: relative to the exported file, it is that file's own subject. */
const NO_ADDRESS = '#text';

/** How the article is named in the annotations. */
export interface JsonLdOptions {
  /** The IRI of the annotated text. @default the article's address, else `#text` */
  readonly source?: string;
}

/** A W3C annotation page as plain JSON. */
export type JsonLd = Readonly<Record<string, unknown>>;

/**
 * Every mention and finding as a W3C Web Annotation (Recommendation of 23 February 2017), with a quote selector and a
 * position selector. Positions count Unicode characters, as section 4.2.5 of the data model demands, not the UTF-16
 * units of `Mention.start`. Values stand as JSON in a textual body. Linear in the text's length.
 */
export function toJsonLd(annotations: Annotations, options: JsonLdOptions = {}): JsonLd {
  const { article, entities, findings } = annotations;
  const source = options.source ?? article.url ?? NO_ADDRESS;
  const toTarget = makeTarget(article.text, source);
  const mentions = entities
    .flatMap((entity) => entity.mentions.map((mention) => ({ entity, mention })))
    .sort((a, b) => a.mention.start - b.mention.start);
  return {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: '#page',
    type: 'AnnotationPage',
    startIndex: 0,
    items: [
      ...mentions.map(({ entity, mention }, at) => toMentionItem(`#mention-${at + 1}`, entity, mention, toTarget)),
      ...findings.map((finding, at) => toFindingItem(`#finding-${at + 1}`, finding, toTarget)),
    ],
  };
}

type ToTarget = (span: Span) => JsonLd;

function makeTarget(text: string, source: string): ToTarget {
  const toCharacter = makeCharacterCount(text);
  return (span) => {
    const { exact, prefix, suffix } = toQuote(text, span);
    return {
      source,
      selector: [
        { type: 'TextQuoteSelector', exact, prefix: toWellFormed(prefix), suffix: toWellFormed(suffix) },
        { type: 'TextPositionSelector', start: toCharacter(span.start), end: toCharacter(span.end) },
      ],
    };
  };
}

/** The context is cut by UTF-16 units; half a character at its rim is no character. */
const toWellFormed = (context: string): string => context.replace(/^[\uDC00-\uDFFF]|[\uD800-\uDBFF]$/u, '');

/** Maps a UTF-16 offset to the number of characters before it. */
function makeCharacterCount(text: string): (offset: number) => number {
  const astral = [...text.matchAll(/[\u{10000}-\u{10FFFF}]/gu)].map(({ index }) => index);
  return (offset) => {
    let [low, high] = [0, astral.length];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((astral[middle] ?? 0) < offset) low = middle + 1;
      else high = middle;
    }
    return offset - low;
  };
}

function toMentionItem(id: string, entity: Entity, mention: Mention, toTarget: ToTarget): JsonLd {
  const { id: entityId, members, name, note, type, value } = entity;
  const details = { entity: entityId, note, via: mention.via, ...(members && { members }), ...(value && { value }) };
  return {
    id,
    type: 'Annotation',
    motivation: 'identifying',
    body: [
      { type: 'TextualBody', purpose: 'tagging', value: type },
      { type: 'TextualBody', purpose: 'identifying', format: 'text/plain', value: name },
      { type: 'TextualBody', purpose: 'describing', format: 'application/json', value: JSON.stringify(details) },
    ],
    target: toTarget(mention),
  };
}

function toFindingItem(id: string, finding: Finding, toTarget: ToTarget): JsonLd {
  const { claim, expected, fact, kind, sources, verdict } = finding;
  const outcome = expected === null ? claim : `${claim}; noted: ${expected}`;
  return {
    id,
    type: 'Annotation',
    motivation: 'assessing',
    body: [
      { type: 'TextualBody', purpose: 'tagging', value: verdict },
      { type: 'TextualBody', purpose: 'assessing', format: 'text/plain', value: outcome },
      { type: 'TextualBody', purpose: 'describing', format: 'application/json', value: JSON.stringify({ kind, fact }) },
      ...sources.map(({ url }) => ({ id: url, type: 'Text', purpose: 'linking' })),
    ],
    target: toTarget(finding),
  };
}
