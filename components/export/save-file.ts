import type { PageExport } from '../../lib/export';

/** A spreadsheet takes UTF-8 for a code page of its own unless this mark stands first. */
const BYTE_ORDER_MARK = '\ufeff';

/** A saved file's bytes. Only CSV has a byte-order mark: Anki and JSON's readers want none. */
export const toBlob = ({ text, type }: PageExport): Blob =>
  new Blob(type === 'text/csv' ? [BYTE_ORDER_MARK, text] : [text], { type: `${type};charset=utf-8` });

/** Longer than any browser takes to begin a download; until then the address must lead somewhere. */
const KEPT_MS = 60_000;

/**
 * Saves a file where the browser saves downloads. The browser holds the bytes from the click on, so that the page may be
 * closed at once. Needs no permission.
 */
export function saveFile(file: PageExport): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(toBlob(file));
  link.download = file.name;
  link.hidden = true;
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(link.href), KEPT_MS);
}
