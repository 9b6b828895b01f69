/** A line without its line break, or why it could not be read. */
export type Line = { readonly text: string } | { readonly error: string };

/** Some twenty times the largest page; a file without line breaks must not fill the memory. In UTF-16 units. */
const LONGEST = 64 * 1024 * 1024;

/**
 * The lines of a stream of UTF-8, one at a time: only the current line is held. Line breaks are LF or CRLF; a byte-order
 * mark before the first is dropped; the last line needs no break. Blank lines are lines, but not at the stream's end.
 */
export async function* readLines(chunks: AsyncIterable<Uint8Array>, longest = LONGEST): AsyncGenerator<Line> {
  const decoder = new TextDecoder();
  const builder = makeLineBuilder(longest);
  for await (const chunk of chunks) yield* builder.add(decoder.decode(chunk, { stream: true }));
  yield* builder.add(decoder.decode());
  yield* builder.end();
}

interface LineBuilder {
  add(text: string): Generator<Line>;
  end(): Generator<Line>;
}

function makeLineBuilder(longest: number): LineBuilder {
  let parts: string[] = [];
  let length = 0;
  let blanks = 0;
  const append = (text: string): void => {
    length += text.length;
    if (length <= longest) parts.push(text);
    else parts = [];
  };
  function* finish(): Generator<Line> {
    const text = parts.join('').replace(/\r$/u, '');
    const isBlank = length <= longest && text.trim() === '';
    if (isBlank) blanks += 1;
    else {
      for (; blanks > 0; blanks -= 1) yield { error: 'the line is blank' };
      yield length > longest ? { error: `the line is longer than ${longest} characters` } : { text };
    }
    parts = [];
    length = 0;
  }
  return {
    *add(text) {
      const [first = '', ...rest] = text.split('\n');
      append(first);
      for (const next of rest) {
        yield* finish();
        append(next);
      }
    },
    end: finish,
  };
}
