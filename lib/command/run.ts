import type { Annotations } from '../nlp';
import type { Notes } from '../notes';
import type { Article } from '../text';
import type { Output } from './make-output';
import type { Request } from './parse-arguments';
import type { Stopwatch } from './stopwatch';

/** What a run of the command works with. */
export interface Run {
  readonly request: Request;
  readonly notes: Notes;
  /** The pipeline over the run's notes. */
  annotate(article: Article): Annotations;
  readonly output: Output;
  /** Tells what failed, on standard error. */
  warn(message: string): void;
  readonly stopwatch: Stopwatch;
}
