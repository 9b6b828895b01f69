import type { Note } from '../../notes';
import { LEGAL_ENDINGS } from './legal-suffixes';

/**
 * The ways in which newspapers write an official name, beside those that a pack lists:
 * - a legal form abbreviated or left out ("Kansai Electric Power Company, Incorporated" → "… Co., Inc.", "… Co.", "…");
 *   it is never changed into another ("… Inc." alone is not that firm's name), and a one-word name keeps it ("Hope Inc.");
 * - a regional utility without "Power" ("Kansai Electric");
 * - a ministry with its field first ("Economy, Trade and Industry Ministry"), a public corporation with "Corp.".
 *
 * Empty where the name has no such form.
 */
export function newspaperForms(note: Note): readonly string[] {
  const name = note.name.en.replace(/^The /u, '');
  if (note.kind === 'company') return companyForms(name, note.theme === 'utilities');
  return note.kind === 'ministry' ? [...ministryForms(name), ...corporationForms(name)] : [];
}

/** A public corporation's legal form: "… Facilitation Corp."; without it the name says nothing. */
const corporationForms = (name: string): readonly string[] =>
  name.endsWith(' Corporation') ? [name.replace(/Corporation$/u, 'Corp.')] : [];

function companyForms(name: string, isUtility: boolean): readonly string[] {
  for (const [ending, written] of LEGAL_ENDINGS) {
    const bare = name.replace(ending, '');
    if (bare === name) continue;
    const joint = bare.endsWith(',') ? '' : ', ';
    const forms = written.flatMap((form) =>
      form.startsWith('Inc') ? [`${bare}${joint}${form}`] : [`${bare} ${form}`],
    );
    return bare.includes(' ') ? [...forms, ...shortForms(bare, isUtility)] : forms;
  }
  return shortForms(name, isUtility);
}

function shortForms(bare: string, isUtility: boolean): readonly string[] {
  const regional = isUtility ? /^(\p{Lu}\p{Ll}+) Electric Power$/u.exec(bare)?.[1] : undefined;
  return regional === undefined ? [bare] : [bare, `${regional} Electric`];
}

function ministryForms(name: string): readonly string[] {
  const field = /^Ministry (?:of|for) (?:the )?(.+)$/u.exec(name)?.[1];
  return field === undefined ? [] : [`${field} Ministry`];
}
