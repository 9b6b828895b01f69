/**
 * Names an article's text under one version of pipeline and notes: the same words read by the same rules give the same
 * id, so that a reload needs no second reading. Not secret and not collision-proof against an adversary: a page that
 * forged one would only see its own marks. 53 bits (cyrb53, public domain, github.com/bryc/code). Linear in the text.
 */
export function toArticleId(parts: readonly (string | null)[], version: string): string {
  return `${hash53(parts.map((part) => part ?? '').join('\u0000')).toString(36)}-${version}`;
}

function hash53(text: string): number {
  let high = 0xdeadbeef;
  let low = 0x41c6ce57;
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    high = Math.imul(high ^ unit, 2654435761);
    low = Math.imul(low ^ unit, 1597334677);
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  return 4294967296 * (2097151 & low) + (high >>> 0);
}
