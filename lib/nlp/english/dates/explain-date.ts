import type { DateValue } from '../../types';
import { DATE_RULES, type RuleText } from './rules';
export function explainDate(_v: DateValue, rule: string, _t: string, _p: string | null): RuleText {
  return DATE_RULES[rule] ?? { en: '', ja: '' };
}
