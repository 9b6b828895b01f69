/**
 * npm runs a script in the package's own directory; the paths on its command line are meant from where it was called.
 * Does nothing outside `npm run <script>`.
 */
export function enterCallersDirectory(script: string): void {
  const { INIT_CWD, npm_lifecycle_event } = process.env;
  if (npm_lifecycle_event === script && INIT_CWD !== undefined) process.chdir(INIT_CWD);
}
