/** A text out of bytes, or why there is none, in words that follow the name of the file. */
export type Decoded = { readonly ok: true; readonly text: string } | { readonly ok: false; readonly error: string };

/** Enough bytes to know a picture, an archive or a program by. */
const SAMPLE = 8192;

/**
 * Plain text: UTF-8, or UTF-16 with its byte-order mark. The mark is no part of the text; everything else stays as it is,
 * line breaks too, so that offsets into the text are offsets into the file's.
 */
export function decodePlainText(bytes: Uint8Array): Decoded {
  const encoding = readBom(bytes);
  if (encoding === null && bytes.subarray(0, SAMPLE).includes(0)) return { ok: false, error: 'is binary, not text' };
  return decode(bytes, encoding ?? 'utf-8', 'is not UTF-8 text');
}

/**
 * A page: by its byte-order mark, else by the encoding it declares (`charset`, `http-equiv`, an XML declaration), else
 * UTF-8. An encoding nobody knows counts as undeclared, as the HTML standard has it.
 */
export function decodeHtml(bytes: Uint8Array): Decoded {
  const declared = readBom(bytes) ?? readDeclared(bytes);
  if (declared !== null) return decode(bytes, declared, `is not ${declared}, the encoding it declares`);
  return decode(bytes, 'utf-8', 'is not UTF-8 and declares no encoding');
}

/** Only UTF-8 is strict: older encodings have vendors' letters beyond the standard, and pages use them. */
function decode(bytes: Uint8Array, encoding: string, error: string): Decoded {
  try {
    const text = new TextDecoder(encoding, { fatal: encoding === 'utf-8' }).decode(bytes);
    return text.trim() === '' ? { ok: false, error: 'is empty' } : { ok: true, text };
  } catch (cause) {
    if (cause instanceof TypeError) return { ok: false, error };
    throw cause;
  }
}

function readBom(bytes: Uint8Array): string | null {
  const [first, second, third] = bytes;
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : null;
}

/** HTML looks through the first 1,024 bytes; browsers look further, and so do real pages. */
const DECLARATION = 4096;

const CHARSET =
  /<meta\b[^>]*?\bcharset\s*=\s*["']?\s*(?<meta>[\w:.-]+)|^\s*<\?xml\b[^>]*?\bencoding\s*=\s*["'](?<xml>[\w:.-]+)/iu;

function readDeclared(bytes: Uint8Array): string | null {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, DECLARATION)).replace(/<!--[\s\S]*?-->/gu, '');
  const { meta, xml } = CHARSET.exec(head)?.groups ?? {};
  const label = meta ?? xml;
  if (label === undefined) return null;
  try {
    const { encoding } = new TextDecoder(label);
    // A declaration that can be read byte by byte cannot stand in UTF-16: the standard takes it for UTF-8.
    return encoding.startsWith('utf-16') ? 'utf-8' : encoding;
  } catch (cause) {
    if (cause instanceof RangeError) return null;
    throw cause;
  }
}
