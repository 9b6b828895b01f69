/**
 * Where a text stops being JSON: the offset of the first character that cannot stand there, the text's length where it ends
 * too early; `null` for a text that `JSON.parse` takes. The engines tell the place in words of their own, or not at all, so
 * it is found here. `{"a": tru}` → 6. Linear.
 */
export function findJsonFault(text: string): number | null {
  const open: Bracket[] = [];
  let expected: Expected = 'value';
  for (let at = skipSpace(text, 0); ; ) {
    if (at === text.length) return expected === 'more' && open.length === 0 ? null : at;
    const token = readToken(text, at);
    const next: Expected | null = token === null ? null : step(expected, token, open);
    if (token === null || next === null) return at;
    expected = next;
    at = skipSpace(text, at + token.length);
  }
}

type Bracket = '[' | '{';
type Expected = 'value' | 'value-or-end' | 'key' | 'key-or-end' | 'colon' | 'more';

/** Brackets and marks, strings, numbers and the three words (RFC 8259). */
const TOKEN =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: JSON forbids exactly these in a string
  /[[\]{},:]|"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;

function readToken(text: string, at: number): string | null {
  TOKEN.lastIndex = at;
  return TOKEN.exec(text)?.[0] ?? null;
}

/** JSON's white space is these four alone. */
function skipSpace(text: string, from: number): number {
  let at = from;
  while (' \t\n\r'.includes(text.charAt(at)) && at < text.length) at += 1;
  return at;
}

/** What may follow a token; `null` where the token may not stand here. Keeps the stack of open brackets. */
function step(expected: Expected, token: string, open: Bracket[]): Expected | null {
  switch (expected) {
    case 'colon':
      return token === ':' ? 'value' : null;
    case 'key-or-end':
      return token === '}' ? close(token, open) : toKey(token);
    case 'key':
      return toKey(token);
    case 'value-or-end':
      return token === ']' ? close(token, open) : toValue(token, open);
    case 'value':
      return toValue(token, open);
    case 'more':
      return token === ',' ? afterComma(open) : close(token, open);
  }
}

const toKey = (token: string): Expected | null => (token.startsWith('"') ? 'colon' : null);

function toValue(token: string, open: Bracket[]): Expected | null {
  if (token === '[' || token === '{') {
    open.push(token);
    return token === '[' ? 'value-or-end' : 'key-or-end';
  }
  return /^[\]},:]/u.test(token) ? null : 'more';
}

function afterComma(open: readonly Bracket[]): Expected | null {
  const inside = open.at(-1);
  if (inside === undefined) return null;
  return inside === '{' ? 'key' : 'value';
}

function close(token: string, open: Bracket[]): Expected | null {
  if (token !== (open.at(-1) === '{' ? '}' : ']') || open.length === 0) return null;
  open.pop();
  return 'more';
}
