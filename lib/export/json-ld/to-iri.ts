/** What no IRI may hold (RFC 3987): spaces, controls, delimiters, half characters. */
const FORBIDDEN = /[\s\p{Cc}<>"{}|\\^`]|\p{Cs}/gu;

/** An address as an IRI: letters of any language stay, what none may hold is encoded. */
export const toIri = (address: string): string =>
  address.replace(FORBIDDEN, (letter) => (/\p{Cs}/u.test(letter) ? '%EF%BF%BD' : encodeURIComponent(letter)));
