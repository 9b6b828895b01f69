/** What a file is named after. */
export interface FileSubject {
  /** `YYYY-MM-DD`: of publication, else of the export, so that a folder sorts by day. */
  readonly date: string;
  readonly site: string | null;
  readonly title: string | null;
}

/**
 * The most bytes of UTF-8 before the ending. File systems take 255; sync services and encrypted folders less (eCryptfs
 * 143), Windows 260 characters with all folders above.
 */
const MOST_BYTES = 120;

/** A site's name longer than this would leave no room for the title. */
const MOST_SITE_BYTES = 40;

/**
 * A file's name that every system takes: `2023-04-18_The-Japan-News_Five-power-companies-told.md`. Letters and digits of
 * any language stay; everything else, which includes separators, control and direction characters, quotes and emoji,
 * becomes a hyphen. Cut between characters. It begins with the date's digit, so it can be no device of Windows ("CON") and
 * no hidden file.
 */
export function toFileName({ date, site, title }: FileSubject, ending: string): string {
  const parts = [toWords(date), cutTo(toWords(site ?? ''), MOST_SITE_BYTES), toWords(title ?? '')];
  return cutTo(parts.filter((part) => part !== '').join('_'), MOST_BYTES) + ending;
}

/** What only chooses a letter's shape or frames it: variation selectors and the keycap. */
const VARIANTS = /[\uFE00-\uFE0F\u20E3\u{E0100}-\u{E01EF}]/gu;

const toWords = (text: string): string =>
  text
    .normalize('NFC')
    .replace(VARIANTS, '')
    .replace(/['’](?=\p{L})/gu, '')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
    .replace(/^[-\p{M}]+|-+$/gu, '');

/** As many whole characters as fit, without a joint at the end. */
function cutTo(text: string, mostBytes: number): string {
  let bytes = 0;
  let fitting = '';
  for (const letter of text) {
    bytes += byteLength(letter);
    if (bytes > mostBytes) return fitting.replace(/[-_]+$/u, '');
    fitting += letter;
  }
  return fitting;
}

function byteLength(letter: string): number {
  const code = letter.codePointAt(0) ?? 0;
  return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
}
