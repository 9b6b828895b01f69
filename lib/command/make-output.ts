import type { Writable } from 'node:stream';

/** A stream that is written to no faster than it is read from. */
export interface Output {
  /** Resolves when more may be written; `false` once the reader has gone (`| head`), which is no failure. */
  write(text: string): Promise<boolean>;
}

/** Makes a stream an `Output`. @throws what the stream reports, except that its reader has gone. */
export function makeOutput(stream: Writable): Output {
  let isClosed = false;
  let failure: Error | null = null;
  stream.on('close', () => {
    isClosed = true;
  });
  stream.on('error', (error: NodeJS.ErrnoException) => {
    isClosed = true;
    if (error.code !== 'EPIPE') failure = error;
  });
  return {
    async write(text) {
      if (failure !== null) throw failure;
      if (isClosed) return false;
      if (!stream.write(text)) await whenDrained(stream);
      return !isClosed;
    },
  };
}

const whenDrained = (stream: Writable): Promise<void> =>
  new Promise((resolve) => {
    const done = (): void => {
      for (const event of ['drain', 'close', 'error']) stream.off(event, done);
      resolve();
    };
    for (const event of ['drain', 'close', 'error']) stream.on(event, done);
  });
