/** What each of Node's commonest file errors means to the person who named the file. */
const MEANINGS: Readonly<Record<string, string>> = {
  ENOENT: 'is not there',
  EACCES: 'may not be read',
  EPERM: 'may not be read',
  EISDIR: 'is a directory',
  ENAMETOOLONG: 'has too long a name',
  ERR_FS_FILE_TOO_LARGE: 'is too large to be read at once',
};

/** An error in a few plain words, to follow the name of what failed. */
export function describeError(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  if (error instanceof SyntaxError) return `is not JSON: ${error.message}`;
  const code = 'code' in error && typeof error.code === 'string' ? error.code : '';
  return MEANINGS[code] ?? error.message;
}
