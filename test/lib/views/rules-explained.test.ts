import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import type { EntityType, Mention } from '../../../lib/nlp';
import { explainRule } from '../../../lib/views/explain-rule';
import { makeEntity } from '../../fakes/make-annotations';

/** Readings that are dropped before anything is marked: names of people and bodies that have no kind. */
const NEVER_MARKED: ReadonlySet<string> = new Set(['name/untagged']);

const RULE = /'((?:date|figure|company|body|name|term|reference)\/[a-z-]+)'/gu;

/** Every rule that the sources of the pipeline write out; imports of files are no rules. */
const WRITTEN = readdirSync('lib/nlp', { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts'))
  .flatMap((name) => readFileSync(join('lib/nlp', name), 'utf8').split('\n'))
  .filter((line) => !/\bfrom '/u.test(line))
  .flatMap((line) => [...line.matchAll(RULE)].map(([, rule = '']) => rule));

/** Members of a type as the source lists them: rules are also made as `date/<is>` and `figure/<kind>`. */
const membersOf = (file: string, member: RegExp): readonly string[] =>
  [...readFileSync(file, 'utf8').matchAll(member)].map(([, name = '']) => name);

/** Kinds of expression that `ruleOf` gives a rule of another name. */
const RENAMED =
  /^(?:day|months|weekday|part|shift|same|same-period|weekend|named|remainder|recent|within|ahead|ending|week-of)$/u;
const MADE = membersOf('lib/nlp/english/dates/expression.ts', /\bis: '([a-z-]+)'/gu)
  .filter((is) => !RENAMED.test(is))
  .map((is) => `date/${is}`);
const FIGURES = [
  'share',
  'number',
  'ellipsis',
  ...membersOf('lib/nlp/english/figures/measure.ts', /^\s+(?:readonly )?kind: ((?:'[a-z]+'(?: \| )?)+)/gmu).flatMap(
    (union) => [...union.matchAll(/'([a-z]+)'/gu)].map(([, kind = '']) => kind),
  ),
].map((kind) => `figure/${kind}`);

const RULES = [...new Set([...WRITTEN, ...MADE, ...FIGURES])].filter((rule) => !NEVER_MARKED.has(rule)).sort();

/** What is said where a rule has no words of its own. */
const FALLBACK = /by the form of the words|語の形から/u;

const typeOf = (rule: string): EntityType => {
  const [kind = ''] = rule.split('/');
  return kind === 'date' || kind === 'figure' || kind === 'company' || kind === 'term' ? kind : 'ministry';
};

it('finds the rules of every detector', () => {
  expect(RULES.length).toBeGreaterThan(60);
  const kinds = new Set(RULES.map((rule) => rule.split('/')[0]));
  expect([...kinds].sort()).toEqual(['body', 'company', 'date', 'figure', 'name', 'reference', 'term']);
});

it.each(RULES)('has words of its own for %s in both languages', (rule) => {
  const mention: Partial<Mention> = { rule, via: 'pattern' };
  const entity = makeEntity('x', ['x'], { type: typeOf(rule), mention });
  const [first] = entity.mentions;
  if (first === undefined) throw new Error('no mention');
  const { en, ja } = explainRule(entity, first);
  expect(en).not.toMatch(FALLBACK);
  expect(ja).not.toMatch(FALLBACK);
  expect(en).toMatch(/^Read as an? [a-z]+: .{5,}\.$/u);
  expect(ja).toMatch(/^[^：]+と読んだ：.+。$/u);
});
