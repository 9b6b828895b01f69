import type { Bilingual, Note } from '../schema';
import { type FieldFault, faultIf } from './rule';

/** Kana and kanji. */
export const JAPANESE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

/**
 * What is written in Japanese is Japanese, and what is English is not. Names may be Latin where Japanese writes them so:
 * the same as in English ("JERA"), or an abbreviation.
 */
export const checkJapanese = (note: Note): readonly FieldFault[] => [
  ...checkName('name.ja', note.name),
  ...checkName('short.ja', note.short),
  ...(note.former ?? []).flatMap(({ name }, at) => checkName(`former[${at}].name.ja`, name)),
  ...checkText('role.ja', note.role.ja),
  ...checkSummary(note),
  ...(note.body?.ja ?? []).flatMap((paragraph, at) => checkText(`body.ja[${at}]`, paragraph)),
  ...faultIf((note.body?.en.length ?? 0) > 0 && note.body?.ja.length === 0, 'body.ja', 'is empty'),
  ...faultIf((note.body?.ja.length ?? 0) > 0 && note.body?.en.length === 0, 'body.en', 'is empty'),
  ...note.facts.flatMap(({ id, statement }) => checkText(`facts[${id}].statement.ja`, statement.ja)),
  ...note.series.flatMap(({ id, label }) => checkText(`series[${id}].label.ja`, label.ja)),
  ...note.aliases.flatMap(({ lang, text }, at) =>
    faultIf(lang === 'en' && JAPANESE.test(text), `aliases[${at}].lang`, 'is "en", but the name is Japanese'),
  ),
];

const checkText = (field: string, text: string): readonly FieldFault[] =>
  faultIf(!JAPANESE.test(text), field, 'is not Japanese');

/** Capitals, digits and signs: read alike in both languages. */
const ABBREVIATION = /^[\p{Lu}\p{N}\p{P}\p{S} ]+$/u;

const checkName = (field: string, { en, ja }: Bilingual): readonly FieldFault[] =>
  faultIf(!JAPANESE.test(ja) && ja !== en && !ABBREVIATION.test(ja), field, 'is not Japanese, nor the English name');

/** A sentence in Japanese has at least one hiragana, a particle or an ending; a name copied into its place has not. */
const checkSummary = ({ name, summary }: Note): readonly FieldFault[] =>
  faultIf(summary.ja === name.ja || !/\p{Script=Hiragana}/u.test(summary.ja), 'summary.ja', 'is no Japanese sentence');

/** Whether all of a note that is read in Japanese is written in it. */
export const isWrittenInJapanese = (note: Note): boolean => checkJapanese(note).length === 0;
