/**
 * What stands between two words of a name. Newspapers and web pages set the same name with another space, a line break, a
 * hyphen or without its commas and stops; what changes a name into something else (a full stop before a new sentence, a
 * dash, a bracket, a paragraph) does not fit.
 */
export type Gap = 'none' | 'space' | 'hyphen' | 'apostrophe' | 'stop' | 'comma' | 'stop-comma' | 'other';

const SPACE = /^(?:[^\S\n\r]+|[^\S\n\r]*\r?\n[^\S\n\r]*)$/u;
const HYPHEN = /^[-\u2010\u2011\u2012\u2013]\s?$/u;
const APOSTROPHE = /^['’ʼ]$/u;
const STOP = /^\.\s?$/u;
const COMMA = /^\s?[,，]\s*$/u;
const STOP_COMMA = /^\.\s?,\s*$/u;

/** Which kind of gap a string is. At most one line break counts as a space: two end a paragraph. */
export function gapOf(between: string): Gap {
  if (between === ' ') return 'space';
  if (between === '') return 'none';
  if (SPACE.test(between)) return 'space';
  if (HYPHEN.test(between)) return 'hyphen';
  if (APOSTROPHE.test(between)) return 'apostrophe';
  if (STOP.test(between)) return 'stop';
  if (COMMA.test(between)) return 'comma';
  return STOP_COMMA.test(between) ? 'stop-comma' : 'other';
}

const FITS: Readonly<Record<Gap, readonly Gap[]>> = {
  none: ['none'],
  space: ['space', 'hyphen'],
  hyphen: ['space', 'hyphen'],
  apostrophe: ['apostrophe'],
  stop: ['stop', 'space'],
  comma: ['comma', 'space'],
  'stop-comma': ['stop-comma', 'comma', 'stop', 'space'],
  other: [],
};

/** Whether the text's gap can stand for the name's; `next` is the word after it, before which a serial comma may stand. */
export function gapFits(ofName: Gap, ofText: Gap, next: string): boolean {
  return FITS[ofName].includes(ofText) || (ofText === 'comma' && ofName === 'space' && next === 'and');
}
