import { splitLinks } from '../links';
import type { Fact, Note, Series } from '../schema';
import { type FieldFault, faultIf, type NoteRule, type PackView } from './rule';

/** Every id that a note names is there: sources, related notes, values of relations, wholes of parts, links in the text. */
export const checkReferences: NoteRule = (note, view) => [
  ...note.facts.flatMap((fact) => [
    ...checkSources(`facts[${fact.id}]`, fact, view),
    ...checkTarget(fact, view),
    ...checkWhole(fact, note),
  ]),
  ...note.series.flatMap((series) => checkSources(`series[${series.id}]`, series, view)),
  ...note.relations.flatMap(({ to }, at) => checkNoteId(`relations[${at}].to`, to, view)),
  ...checkLinks(note, view),
];

function checkSources(field: string, { sources, seen }: Fact | Series, view: PackView): FieldFault[] {
  return [
    ...sources.flatMap((id, at) =>
      faultIf(!view.sourceIds.has(id), `${field}.sources[${at}]`, `there is no source "${id}"`),
    ),
    ...faultIf(seen && sources.length === 0, `${field}.sources`, 'is empty, though the statement is marked as seen'),
  ];
}

const checkTarget = ({ id, kind, value }: Fact, view: PackView): readonly FieldFault[] =>
  kind === 'relation' && typeof value === 'string' ? checkNoteId(`facts[${id}].value`, value, view) : [];

/** A part of a whole is a smaller figure of the same unit in the same note. */
function checkWhole({ id, partOf, value, unit }: Fact, { facts }: Note): readonly FieldFault[] {
  if (partOf === undefined) return [];
  const whole = facts.find((fact) => fact.id === partOf);
  const holds = whole?.kind === 'figure' && whole.unit === unit && Number(whole.value) > Number(value);
  return faultIf(!holds, `facts[${id}].partOf`, `"${partOf}" is no larger figure of this note with the same unit`);
}

const checkNoteId = (field: string, id: string, view: PackView): readonly FieldFault[] =>
  faultIf(!view.noteIds.has(id), field, `there is no note "${id}"`);

function checkLinks({ id, body }: Note, view: PackView): FieldFault[] {
  const languages = [
    ['en', body?.en ?? []],
    ['ja', body?.ja ?? []],
  ] as const;
  return languages.flatMap(([lang, paragraphs]) =>
    paragraphs.flatMap((paragraph, at) => checkParagraph(`body.${lang}[${at}]`, id, paragraph, view)),
  );
}

function checkParagraph(field: string, own: string, paragraph: string, view: PackView): FieldFault[] {
  return splitLinks(paragraph).flatMap((piece) => {
    if (!('note' in piece))
      return faultIf(/\[\[|\]\]/u.test(piece.text), field, 'holds a link not written [[id|words]]');
    return piece.note === own ? [{ field, message: 'links to its own note' }] : checkNoteId(field, piece.note, view);
  });
}
