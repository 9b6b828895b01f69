import type { FactGroup, FactLine } from './types';

/** What tells whose count a value is, at the end of a statement: "…, as printed by Denki Shimbun", "…, later count by …". */
const WHOSE =
  /, (?:(?:as (?:printed|given|reported|counted|stated)|according to) .*|[^,]*\b(?:count|survey|tally)\b[^,]*)$/u;

/**
 * The statements in their order, those that disagree together at the place of the first. Two disagree where they say the
 * same but for whose count it is, of the same time and with different values; anything less certain stays apart. Linear.
 */
export function groupFacts(facts: readonly FactLine[]): readonly FactGroup[] {
  const groups = new Map<string, FactLine[]>();
  for (const fact of facts) {
    const key = toKey(fact);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [fact]);
    else if (group.every(({ value }) => value?.en !== fact.value?.en)) group.push(fact);
    else groups.set(fact.id, [fact]);
  }
  return [...groups.values()];
}

function toKey({ id, kind, statement, asOf, value }: FactLine): string {
  if (value === null || (kind !== 'figure' && kind !== 'date')) return id;
  return [kind, statement.en.replace(WHOSE, ''), kind === 'figure' ? asOf : '', toUnit(value.en)].join('\n');
}

/** What is left of a written value without its number: values of one unit are comparable. */
const toUnit = (value: string): string => value.replace(/[\d.,]+|trillion|billion|million/gu, '').trim();
