/** A text with what is expected in it: the words and the id of what they mean, in order. */
export interface MarkedText {
  readonly text: string;
  readonly marks: readonly { readonly text: string; readonly id: string }[];
}

/**
 * Reads `{words|id}` marks out of a case: `"{The ministry|meti} said"` → the text without them, and what they say. A group
 * is written with its members' ids, joined by "+" in any order.
 */
export function readMarks(marked: string): MarkedText {
  const marks = [...marked.matchAll(/\{([^|{}]+)\|([^{}]+)\}/gu)].map(([, text = '', id = '']) => ({
    text,
    id: id.split('+').sort().join('+'),
  }));
  return { text: marked.replace(/\{([^|{}]+)\|[^{}]+\}/gu, '$1'), marks };
}
