import type { BaseIssue } from 'valibot';

type Issue = BaseIssue<unknown>;

/** What a schema issue means to the person who wrote the file: "is missing", "must be text, not a number". */
export function toPlainWords(issue: Issue): string {
  const { expected, received, type } = issue;
  if (expected === 'never') return 'is not a known field';
  if (received === 'undefined') return 'is missing';
  if (type === 'picklist') return `must be one of ${toChoices(expected)}, not ${received}`;
  if (type === 'union' || issue.kind === 'schema') return `must be ${toKinds(expected)}, not ${toKind(received)}`;
  if (issue.input === '') return 'must not be empty';
  return `${issue.message}, not ${toSample(issue.input)}`;
}

/** `("a" | "b")` → `a, b`. */
const toChoices = (expected: string | null): string => (expected ?? '').replace(/[()"]/gu, '').replaceAll(' | ', ', ');

const toKinds = (expected: string | null): string =>
  (expected ?? '').replace(/[()]/gu, '').split(' | ').map(toKind).join(' or ');

const KINDS: ReadonlyMap<string, string> = new Map([
  ['string', 'text'],
  ['number', 'a number'],
  ['boolean', 'true or false'],
  ['Array', 'a list'],
  ['Object', 'an object'],
  ['null', 'null'],
  ['NaN', 'no number at all'],
]);

/** valibot names a type, or quotes the value where it is text. */
function toKind(name: string): string {
  const known = KINDS.get(name);
  if (known !== undefined) return known;
  if (name.startsWith('"')) return `the text ${shorten(name)}`;
  return /^-?\d/u.test(name) ? `the number ${name}` : name;
}

const toSample = (input: unknown): string => shorten(JSON.stringify(input) ?? String(input));

const SAMPLE_LENGTH = 60;
const shorten = (text: string): string => (text.length > SAMPLE_LENGTH ? `${text.slice(0, SAMPLE_LENGTH)}…` : text);
