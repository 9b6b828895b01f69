/** One thing wrong in a pack, in words an editor can act on. */
export interface PackFault {
  /** The pack's file, as the manifest names it. */
  readonly file: string;
  /** The note or source; `null` where the fault is the whole file's or the record has no id that can be read. */
  readonly id: string | null;
  /** The way to the field: `facts[founded].value`, `aliases[2].text`; list members with an id go by it. Empty for the whole. */
  readonly field: string;
  /** What is wrong: "is missing", "names a source that is not there: meti-2016". */
  readonly message: string;
}

/** One line for a terminal or a settings page: `companies.json: jera: facts[founded].value: is not a date: 2015-13`. */
export const describeFault = ({ file, id, field, message }: PackFault): string =>
  [file, id ?? '', field, message].filter((part) => part !== '').join(': ');
