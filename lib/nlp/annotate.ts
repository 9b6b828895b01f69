import type { Notes } from '../notes';
import type { Article } from '../text';
import { toEntities } from './entities';
import { type Pipeline, pipelineOf, type Step } from './pipeline';
import { NO_TRACE } from './trace';
import type { Annotations, ArticleView, Candidate, Detector, Refiner, Trace } from './types';

/** What a caller may ask for beside the answer. */
export interface AnnotateOptions {
  /** Told which step proposed, changed and dropped what, and why. */
  readonly trace?: Trace;
  /** Runs each stage, so that a caller with a clock can time it: `(stage, work) => stopwatch.time(stage, work)`. */
  readonly measure?: <T>(stage: string, work: () => T) => T;
}

/**
 * Reads an article: what it names, dates and counts, linked to the notes. Pure, and never throws, whatever the text: a
 * step that fails loses its own work and says so in the trace. Mentions are sorted, disjoint, each inside one block, none
 * in a stamp or outside the article. Linear; 200,000 words take ten times as long as 20,000.
 *
 * English is read wholly; for other languages see `pipelineOf`.
 */
export function annotate(article: Article, notes: Notes, options: AnnotateOptions = {}): Annotations {
  const steps = annotateInSteps(article, notes, options);
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}

/**
 * `annotate` for a caller that shares its thread: the same answer, with a rest after each stage in which other work may be done.
 * Of a long article the longest stage takes a third of the time.
 */
export function* annotateInSteps(
  article: Article,
  notes: Notes,
  options: AnnotateOptions = {},
): Generator<void, Annotations, void> {
  const published = /^\d{4}-\d{2}-\d{2}/u.exec(article.published ?? '')?.[0] ?? null;
  const view: ArticleView = { article, text: article.text, lang: article.lang, published };
  const candidates = yield* read(view, pipelineOf(notes, article.lang), options);
  const entities = toEntities(candidates, view, notes);
  const { url, title, byline, site, lang, text } = article;
  return { article: { url, title, byline, site, published, lang, text }, entities, findings: [] };
}

function* read(
  view: ArticleView,
  { detectors, refiners }: Pipeline,
  options: AnnotateOptions,
): Generator<void, readonly Candidate[], void> {
  const trace = options.trace ?? NO_TRACE;
  const measure = options.measure ?? ((_stage, work) => work());
  let candidates: Candidate[] = [];
  for (const step of detectors) {
    candidates = [...candidates, ...measure(step.name, () => propose(step, view, trace))];
    yield;
  }
  for (const step of refiners) {
    candidates = measure(step.name, () => refine(step, candidates, view, trace));
    yield;
  }
  return candidates;
}

function propose({ name, run }: Step<Detector>, view: ArticleView, trace: Trace): Candidate[] {
  const found = attempt(name, view, trace, () => run(view)) ?? [];
  const sound = found.filter((candidate) => isSound(candidate, view.text));
  for (const { start, end, rule } of sound) trace.add({ step: name, action: 'proposed', start, end, reason: rule });
  return sound;
}

/** A refiner that fails changes nothing. */
function refine(
  { name, run }: Step<Refiner>,
  candidates: readonly Candidate[],
  view: ArticleView,
  trace: Trace,
): Candidate[] {
  return [...(attempt(name, view, trace, () => run(candidates, view, trace)) ?? candidates)];
}

function attempt<T>(step: string, { text }: ArticleView, trace: Trace, work: () => T): T | null {
  try {
    return work();
  } catch (error) {
    const reason = `the step failed: ${error instanceof Error ? error.message : String(error)}`;
    trace.add({ step, action: 'dropped', start: 0, end: text.length, reason });
    return null;
  }
}

/** A span that lies in the text and begins and ends on its own characters. */
const isSound = ({ start, end }: Candidate, text: string): boolean =>
  Number.isInteger(start) &&
  Number.isInteger(end) &&
  start >= 0 &&
  start < end &&
  end <= text.length &&
  /\S/u.test(text.charAt(start)) &&
  /\S/u.test(text.charAt(end - 1));
