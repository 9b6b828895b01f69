/**
 * Why a call failed, as far as its caller can act on it.
 *
 * - `invalid-payload`: the message did not have the promised shape, or was larger than `LIMITS` allow
 * - `not-allowed`: the sender may not ask this
 * - `no-receiver`: nobody answered: no script in that page, or the extension is going away
 * - `extension-updated`: this script belongs to an older version and is cut off for good
 * - `unknown-article`: the page moved on, or its results are gone; reading again helps
 * - `unknown-mention`, `unknown-note`: no such mark in that article, no such note in the pack
 * - `unknown-language`: neither English nor Japanese
 * - `restricted-page`: the browser keeps extensions out of this page
 * - `no-access`: the reader has not given access to this site
 * - `internal`: a fault of ours; the worker's console holds where it happened
 */
export type ErrorCode = (typeof ERROR_CODES)[number];

/** Every code there is. */
export const ERROR_CODES = [
  'invalid-payload',
  'not-allowed',
  'no-receiver',
  'extension-updated',
  'unknown-article',
  'unknown-mention',
  'unknown-note',
  'unknown-language',
  'restricted-page',
  'no-access',
  'internal',
] as const;

/** What every call across the protocol answers: a value, or a code. Never throws, never rejects. */
export type Result<T, Code extends ErrorCode = ErrorCode> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly code: Code };

/** A success. */
export const succeed = <T>(value: T): { readonly ok: true; readonly value: T } => ({ ok: true, value });

/** A failure. */
export const fail = <Code extends ErrorCode>(code: Code): { readonly ok: false; readonly code: Code } => ({
  ok: false,
  code,
});
