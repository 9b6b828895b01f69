export { type AnnotateOptions, annotate, annotateInSteps } from './annotate';
export { DATE_RULES, explainDate } from './english/dates';
export { FIGURE_RULES } from './english/figures';
export { ORGANISATION_RULES } from './english/organisations';
export { typeOfKind } from './names';
export { makeTrace, type RecordedTrace } from './trace';
export type {
  Annotations,
  ArticleView,
  Bound,
  Candidate,
  DateValue,
  Detector,
  Entity,
  EntityType,
  FigureValue,
  Finding,
  Granularity,
  Mention,
  Reading,
  Refiner,
  SourceView,
  Trace,
  TraceEntry,
  Via,
} from './types';
