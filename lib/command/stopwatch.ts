/** Sums the time that each stage of a run takes. */
export interface Stopwatch {
  /** Runs `work` and adds its time to `stage`. */
  time<T>(stage: string, work: () => T): T;
  timeAsync<T>(stage: string, work: () => Promise<T>): Promise<T>;
  /** Adds a text to the words that were annotated. */
  addWords(text: string): void;
  /** One line a stage in milliseconds, and words a second of the stage "annotate". */
  report(): string;
}

/** A stopwatch on the process's own clock, in milliseconds since it began. */
export function makeStopwatch(now: () => number = () => performance.now()): Stopwatch {
  const stages = new Map<string, number>([['start', now()]]);
  let words = 0;
  const add = (stage: string, ms: number): void => void stages.set(stage, (stages.get(stage) ?? 0) + ms);
  return {
    time(stage, work) {
      add(stage, 0); // a stage stands above the stages within it
      const since = now();
      try {
        return work();
      } finally {
        add(stage, now() - since);
      }
    },
    async timeAsync(stage, work) {
      const since = now();
      try {
        return await work();
      } finally {
        add(stage, now() - since);
      }
    },
    addWords(text) {
      words += countWords(text);
    },
    report: () => report(stages, words),
  };
}

/** Words of Latin script, and two Japanese letters for a word, which is about their mean in news. */
function countWords(text: string): number {
  const japanese = text.match(/[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]/gu)?.length ?? 0;
  const latin = text.match(/[^\s\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{P}]+/gu)?.length ?? 0;
  return latin + Math.round(japanese / 2);
}

function report(stages: ReadonlyMap<string, number>, words: number): string {
  const lines = [...stages].map(([stage, ms]) => `${stage.padEnd(24)} ${ms.toFixed(1).padStart(9)} ms`);
  const seconds = (stages.get('annotate') ?? 0) / 1000;
  const speed = seconds > 0 ? `, ${Math.round(words / seconds).toLocaleString('en')} words a second` : '';
  return `${[...lines, `${words.toLocaleString('en')} words${speed}`].join('\n')}\n`;
}
