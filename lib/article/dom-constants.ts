/** `NodeFilter.SHOW_TEXT`, which is a global of a browser and not of this library. */
export const SHOW_TEXT = 4;

/** `Node.DOCUMENT_POSITION_FOLLOWING`, likewise. */
export const FOLLOWING = 4;
