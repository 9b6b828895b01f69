import type { Annotations, Entity, Mention } from '../nlp';
import type { Notes } from '../notes';
import { overlaps, type Span } from '../text';
import { chooseFacts, isDate, isFigure, type SentenceView } from './choose-facts';
import { describeValue } from './describe-value';
import { findDualValue } from './dual-value';
import { findEventsAround } from './events-around';
import { explainReading } from './explain-reading';
import { explainRule } from './explain-rule';
import { findFactsOnDate, isTold } from './facts-on-date';
import { findSentence } from './find-sentence';
import { nameEntity, noteOf, toReadingLanguage } from './name-entity';
import { toCheckLine } from './to-check-line';
import { toFactLine, toSummaryWords } from './to-fact-line';
import { toRelated } from './to-related';
import { toScale } from './to-scale';
import { toWeek } from './to-week';
import type { CardView, FactLine } from './types';

/** A card holds what one glance takes in. */
const MOST_FACTS = 2;
const MOST_ON_DATE = 3;

/** Which mention a card is for: its entity's id and where it starts in the article text. */
export interface CardAddress {
  readonly entityId: string;
  readonly start: number;
}

/** The card of one mention. Null where the article has no such entity or it no mention there. */
export function toCardView(annotations: Annotations, { entityId, start }: CardAddress, notes: Notes): CardView | null {
  const entity = annotations.entities.find(({ id }) => id === entityId);
  const at = entity?.mentions.findIndex((mention) => mention.start === start) ?? -1;
  const mention = entity?.mentions[at];
  if (entity === undefined || mention === undefined) return null;
  const { published } = annotations.article;
  const note = noteOf(entity, notes);
  const name = nameEntity(entity, annotations, notes);
  const facts = toFacts(entity, mention, annotations, notes);
  const findings = annotations.findings.filter((finding) => overlaps(finding, mention));
  return {
    entityId,
    kind: entity.type,
    text: mention.text,
    name: note?.name ?? name,
    short: name,
    role: note?.role ?? null,
    summary: note?.summary ?? null,
    words: note === null ? null : toSummaryWords(note, notes),
    why: explainReading({ entity, mention, name, published }),
    rule: explainRule(entity, mention),
    value: toValue(entity, mention, annotations, notes),
    week:
      isDate(entity.value) && entity.value.granularity === 'day' && published !== null
        ? toWeek(entity.value.iso, published)
        : null,
    scale: toScale(entity, mention, annotations, notes),
    facts,
    happened:
      facts.length > 0 && isDate(entity.value) && isTold(entity.value.granularity) ? entity.value.granularity : null,
    around: isDate(entity.value) ? findEventsAround(entity.value, notes) : [],
    findings,
    checks: findings.map((finding) => toCheckLine(finding, notes)),
    related: toRelated(note, notes),
    members: toMembers(entity, annotations, notes),
    note: note?.id ?? null,
    position: { at: at + 1, of: entity.mentions.length },
  };
}

function toValue(entity: Entity, mention: Mention, annotations: Annotations, notes: Notes): CardView['value'] {
  if (!isDate(entity.value) && !isFigure(entity.value)) return null;
  const { en, ja } = nameEntity(entity, annotations, notes);
  const dual = findDualValue(entity, mention, annotations);
  return {
    main: { en: `${en.slice(0, 1).toUpperCase()}${en.slice(1)}`, ja },
    detail: describeValue(entity.value, dual),
  };
}

function toFacts(entity: Entity, mention: Mention, annotations: Annotations, notes: Notes): readonly FactLine[] {
  const note = noteOf(entity, notes);
  if (note !== null) {
    return chooseFacts(note, toSentence(mention, annotations), MOST_FACTS).map((fact) =>
      toFactLine(fact, note, notes, { linksAll: true }),
    );
  }
  if (!isDate(entity.value)) return [];
  // Under a day's own heading its facts need not say the day again.
  const isDay = entity.value.granularity === 'day';
  const named = new Set(annotations.entities.flatMap(({ note: id }) => id ?? []));
  return findFactsOnDate(entity.value, named, notes, MOST_ON_DATE).map(({ fact, note: owner }) => {
    const line = toFactLine(fact, owner, notes, { namesItsNote: true, linksAll: true });
    return isDay ? { ...line, brief: null } : line;
  });
}

function toSentence(mention: Span, annotations: Annotations): SentenceView {
  const sentence = findSentence(annotations.article.text, mention);
  return {
    text: annotations.article.text.slice(sentence.start, sentence.end),
    lang: toReadingLanguage(annotations),
    entities: annotations.entities.filter(({ mentions }) => mentions.some((other) => overlaps(other, sentence))),
    around: annotations.entities,
  };
}

const toMembers = ({ members = [] }: Entity, annotations: Annotations, notes: Notes): CardView['members'] =>
  members.flatMap((id) => {
    const member = annotations.entities.find((entity) => entity.id === id);
    if (member === undefined) return [];
    return [{ entityId: id, name: nameEntity(member, annotations, notes), note: noteOf(member, notes)?.id ?? null }];
  });
