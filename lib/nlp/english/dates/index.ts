export { explainDate } from './explain-date';
export { findDates } from './find-dates';
export { DATE_RULES, type RuleText } from './rules';
